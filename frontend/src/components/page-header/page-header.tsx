import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import { Breadcrumb, type Step } from './breadcrumb.tsx';
import styles from './page-header.module.css';

interface PageHeaderProps {
  title: string;
  /** A line below the title: number, state, dates. */
  subtitle?: ReactNode;
  /** Buttons of the whole page. */
  actions?: ReactNode;
  /** Names of records on the way here, by route path, e.g. `{ '/plans/$planId': 'Kế hoạch 2549' }`. */
  crumbs?: Record<string, string>;
  /** Pages above this one that its address does not show. */
  parents?: Step[];
}

/** The head of every page: where am I, what is this, what can I do with it. */
export function PageHeader(props: PageHeaderProps) {
  const { title, subtitle, actions, crumbs = {}, parents = [] } = props;
  const { t } = useTranslation();
  return (
    <div className={styles.header}>
      <title>{`${title} · ${t('product')}`}</title>
      <Breadcrumb names={crumbs} parents={parents} />
      <div className={styles.row}>
        <h1>{title}</h1>
        {actions && <div className={styles.actions}>{actions}</div>}
      </div>
      {subtitle && <div className={styles.subtitle}>{subtitle}</div>}
    </div>
  );
}
