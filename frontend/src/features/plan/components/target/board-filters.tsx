import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { areaChoices, areaQuery } from '../../api/area-choices.ts';
import styles from './target.module.css';

/** The day and the area that figures are of. */
export function BoardFilters({ state, asOf }: { state: TableState; asOf: string | undefined }) {
  const { t } = useTranslation('target');
  const area = state.search['area'] as string | undefined;
  const known = useQuery(areaQuery(area)).data;
  return (
    <div className={styles.filters}>
      <span className={styles.day}>
        {t('asOf')}
        <DateInput
          aria-label={t('asOf')}
          value={asOf ?? null}
          onChange={(day) => state.filter({ asOf: day ?? undefined })}
        />
      </span>
      <RemoteSelect
        label={t('area')}
        placeholder={t('wholeProvince')}
        width={240}
        choices={areaChoices}
        known={known}
        value={area ?? null}
        onChange={(value) => state.filter({ area: value ?? undefined })}
      />
    </div>
  );
}
