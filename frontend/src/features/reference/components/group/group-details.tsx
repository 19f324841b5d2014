import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AgencyGroup } from '@/api/schema.gen.d.ts';
import { periodText } from '../period.ts';
import styles from '../reference.module.css';

/** One group with its members of all times. */
export function GroupDetails({ group }: { group: AgencyGroup }) {
  const { t } = useTranslation('reference');
  const facts = [
    [t('field.code'), group.code],
    [t('field.aliases'), group.aliases.join('; ')],
    [t('field.description'), group.description],
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
      <h3 className={styles.section}>{t('group.members', { count: group.members.length })}</h3>
      {group.members.length === 0 && <p className={styles.quiet}>{t('group.noMembers')}</p>}
      <ul className={styles.list}>
        {group.members.map((member) => (
          <li key={member.id}>
            {member.agency.name} <span className={styles.quiet}>({periodText(t, member)})</span>
          </li>
        ))}
      </ul>
    </>
  );
}
