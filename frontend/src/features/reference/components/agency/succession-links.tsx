import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgencySuccession } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from '../reference.module.css';

interface SuccessionLinksProps {
  title: string;
  links: AgencySuccession[];
  onShow: (id: string) => void;
}

/** From whom, or by whom, the duties were taken over, when, and on what basis. */
export function SuccessionLinks({ title, links, onShow }: SuccessionLinksProps) {
  const { t } = useTranslation('reference');
  if (links.length === 0) return null;
  return (
    <>
      <h3 className={styles.section}>{title}</h3>
      <ul className={styles.list}>
        {links.map(({ id, agency, kind, effectiveOn, legalBasis }) => (
          <li key={id}>
            <Button type="link" className={styles.link} onClick={() => onShow(agency.id)}>
              {agency.name}
            </Button>
            <div className={styles.quiet}>
              {t('succession.because', {
                kind: t(`succession.${kind}`),
                day: formatDate(effectiveOn),
              })}
              {legalBasis && `: ${legalBasis}`}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
