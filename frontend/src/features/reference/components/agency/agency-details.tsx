import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Agency } from '@/api/schema.gen.d.ts';
import { formatDateTime } from '@/i18n/format.ts';
import { periodText } from '../period.ts';
import styles from '../reference.module.css';
import { SuccessionLinks } from './succession-links.tsx';

interface AgencyDetailsProps {
  agency: Agency;
  onShow: (id: string) => void;
}

/** Everything that is known of one agency. */
export function AgencyDetails({ agency, onShow }: AgencyDetailsProps) {
  const { t } = useTranslation('reference');
  const facts = [
    [t('field.code'), agency.code],
    [t('field.kind'), t(`agency.kind.${agency.kind}`)],
    [t('field.aliases'), agency.aliases.join('; ')],
    [t('field.parent'), agency.parent?.name],
    [t('field.unit'), agency.adminUnit?.name],
    [t('period.title'), periodText(t, agency)],
    [t('field.source'), agency.source],
    [t('field.updatedAt'), formatDateTime(agency.updatedAt)],
  ] as const;
  return (
    <>
      <Descriptions
        column={1}
        size="small"
        items={facts
          .filter(([, value]) => value)
          .map(([label, value]) => ({ key: label, label, children: value }))}
      />
      <SuccessionLinks
        title={t('field.predecessors')}
        links={agency.predecessors}
        onShow={onShow}
      />
      <SuccessionLinks title={t('field.successors')} links={agency.successors} onShow={onShow} />
      <h3 className={styles.section}>{t('field.focalPoints')}</h3>
      {agency.focalPoints.length === 0 && <p className={styles.quiet}>{t('agency.none')}</p>}
      <ul className={styles.list}>
        {agency.focalPoints.map((person) => (
          <li key={person.id}>
            {[person.fullName, person.position].filter(Boolean).join(', ')}
            <div className={styles.quiet}>
              {[
                person.phone,
                person.email,
                periodText(t, { validFrom: person.mandateFrom, validTo: person.mandateTo }),
              ]
                .filter(Boolean)
                .join(' · ')}
            </div>
          </li>
        ))}
      </ul>
    </>
  );
}
