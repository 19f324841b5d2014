import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import styles from './plan-header.module.css';

interface PlanHeaderProps {
  plan: Plan;
  view: 'reading' | 'matrix' | 'targets' | 'timeline' | 'history';
  actions?: ReactNode;
}

/** The head of every view of a plan, with the way to its other views. */
export function PlanHeader({ plan, view, actions }: PlanHeaderProps) {
  const { t } = useTranslation(['nav', 'task']);
  const name = plan.number ? t('task:planNumber', { number: plan.number }) : plan.title;
  return (
    <PageHeader
      title={t(`nav:${view}`)}
      crumbs={{ '/plans/$planId': name }}
      actions={actions}
      subtitle={
        <>
          <div>{[plan.number && name, plan.title].filter(Boolean).join(' – ')}</div>
          <nav className={styles.views} aria-label={t('task:views')}>
            <Link to="/plans/$planId" params={{ planId: plan.id }} activeOptions={{ exact: true }}>
              {t('nav:reading')}
            </Link>
            <Link to="/plans/$planId/matrix" params={{ planId: plan.id }} search={keepFilter}>
              {t('nav:matrix')}
            </Link>
            <Can permission="facility:read">
              <Link to="/plans/$planId/targets" params={{ planId: plan.id }}>
                {t('nav:targets')}
              </Link>
            </Can>
            <Link to="/plans/$planId/timeline" params={{ planId: plan.id }} search={keepFilter}>
              {t('nav:timeline')}
            </Link>
            <Can permission="history:read">
              <Link to="/plans/$planId/history" params={{ planId: plan.id }}>
                {t('nav:history')}
              </Link>
            </Can>
          </nav>
        </>
      }
    />
  );
}

/** The filters hold on from one view to the other. */
function keepFilter(search: Record<string, unknown>): Record<string, unknown> {
  return search;
}
