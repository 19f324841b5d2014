import { useTranslation } from 'react-i18next';
import type { FacilitySize, SeriesSplit, TargetGroup } from '@/api/schema.gen.d.ts';
import { dayBefore, formatDate } from '@/i18n/format.ts';
import styles from './target.module.css';

/** How a part of the facilities is called. */
export function useGroupText(split: SeriesSplit): (group: TargetGroup) => string {
  const { t } = useTranslation(['target', 'registry']);
  return ({ key, label }) => {
    if (key === undefined) return t('unknown');
    return split === 'SIZE' ? t(`registry:size.${key as FacilitySize}`) : (label ?? '');
  };
}

/** The same, with the version of the name where there are several. */
export function GroupName({ group, split }: { group: TargetGroup; split: SeriesSplit }) {
  const text = useGroupText(split);
  return (
    <>
      {text(group)}
      {group.validTo && (
        <span className={styles.quiet}>{` (→ ${formatDate(dayBefore(group.validTo))})`}</span>
      )}
      {group.vsicVersion && <span className={styles.quiet}>{` (VSIC ${group.vsicVersion})`}</span>}
    </>
  );
}
