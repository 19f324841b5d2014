import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { formatDate } from '@/i18n/format.ts';
import { frozenListsQuery } from '../../api/cohorts.ts';
import { areaChoices, areaQuery } from '../../api/area-choices.ts';
import { noCell } from './target-params.ts';
import styles from './target.module.css';

/** The day and the area that figures are of. */
export function BoardFilters({ state, asOf }: { state: TableState; asOf: string | undefined }) {
  const { t } = useTranslation('target');
  const area = state.search['area'] as string | undefined;
  const known = useQuery(areaQuery(area)).data;
  const lists = useQuery(frozenListsQuery);
  return (
    <div className={styles.filters}>
      <span className={styles.day}>
        {t('asOf')}
        <DateInput
          aria-label={t('asOf')}
          value={asOf ?? null}
          onChange={(day) => state.filter({ ...noCell, asOf: day ?? undefined })}
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
      <Select
        allowClear
        aria-label={t('denominator')}
        placeholder={t('liveDenominator')}
        style={{ width: 220 }}
        value={(state.search['cohort'] as string | undefined) ?? null}
        options={(lists.data?.items ?? []).map(({ id, day }) => ({
          value: id,
          label: t('frozenOn', { day: formatDate(day) }),
        }))}
        onChange={(cohort: string | undefined) => state.filter({ cohort })}
      />
      <Link to="/facilities/cohorts">{t('frozenLists')}</Link>
    </div>
  );
}
