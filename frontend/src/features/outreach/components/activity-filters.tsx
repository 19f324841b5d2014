import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachTopic } from '@/api/schema.gen.d.ts';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { FilterMenu } from '@/components/filter-menu/filter-menu.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { today } from '@/i18n/format.ts';
import {
  agencyChoices,
  chosenQuery,
  facilityChoices,
  taskChoices,
  unitChoices,
} from '../api/choices.ts';
import { kinds, statuses, topics } from './activity-codes.ts';
import { filterOf } from './activity-params.ts';

const firstYear = 2016;

function years(): number[] {
  const last = Number(today().slice(0, 4)) + 1;
  return Array.from({ length: last - firstYear + 1 }, (_, index) => last - index);
}

export function ActivityFilters({ state }: { state: TableState }) {
  const { t } = useTranslation('outreach');
  const filter = filterOf(state.search);
  const organiser = useQuery(chosenQuery('agency', filter.organiser)).data;
  const area = useQuery(chosenQuery('unit', filter.area)).data;
  const task = useQuery(chosenQuery('task', filter.task)).data;
  const facility = useQuery(chosenQuery('facility', filter.facility)).data;
  const tasks = useQuery(taskChoices);
  const known = tasks.data ?? [];
  const missing = task && !known.some(({ value }) => value === task.value);
  return (
    <>
      <FilterMenu
        label={t('filter.kind')}
        options={kinds.map((value) => ({ value, label: t(`kind.${value}`) }))}
        value={filter.kind ?? []}
        onChange={(kind) => state.filter({ kind })}
      />
      <FilterMenu
        label={t('filter.status')}
        options={statuses.map((value) => ({ value, label: t(`status.${value}`) }))}
        value={filter.status ?? []}
        onChange={(status) => state.filter({ status })}
      />
      <Select
        allowClear
        aria-label={t('filter.topic')}
        placeholder={t('filter.topic')}
        style={{ width: 190 }}
        value={filter.topic ?? null}
        options={topics.map((value) => ({ value, label: t(`topic.${value}`) }))}
        onChange={(topic: OutreachTopic | undefined) => state.filter({ topic })}
      />
      <Select
        allowClear
        aria-label={t('filter.year')}
        placeholder={t('filter.year')}
        style={{ width: 110 }}
        value={filter.year ?? null}
        options={years().map((value) => ({ value, label: String(value) }))}
        onChange={(year: number | undefined) => state.filter({ year })}
      />
      <RemoteSelect
        label={t('filter.organiser')}
        placeholder={t('filter.organiser')}
        width={220}
        choices={agencyChoices}
        known={organiser}
        value={filter.organiser ?? null}
        onChange={(value) => state.filter({ organiser: value ?? undefined })}
      />
      {filter.changedSince && (
        <DateInput
          aria-label={t('filter.changedSince')}
          value={filter.changedSince}
          onChange={(value) => state.filter({ changedSince: value ?? undefined })}
        />
      )}
      {filter.facility && (
        <RemoteSelect
          label={t('filter.facility')}
          placeholder={t('filter.facility')}
          width={220}
          choices={facilityChoices}
          known={facility}
          value={filter.facility}
          onChange={(value) => state.filter({ facility: value ?? undefined })}
        />
      )}
      <RemoteSelect
        label={t('filter.area')}
        placeholder={t('filter.area')}
        width={200}
        choices={unitChoices}
        known={area}
        value={filter.area ?? null}
        onChange={(value) => state.filter({ area: value ?? undefined })}
      />
      <Select
        allowClear
        aria-label={t('filter.task')}
        placeholder={t('filter.task')}
        style={{ width: 220, maxWidth: '100%' }}
        popupMatchSelectWidth={false}
        value={filter.task ?? null}
        options={missing ? [task, ...known] : known}
        onChange={(value: string | undefined) => state.filter({ task: value })}
      />
    </>
  );
}
