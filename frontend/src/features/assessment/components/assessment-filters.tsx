import { useQuery } from '@tanstack/react-query';
import { Radio } from 'antd';
import { useTranslation } from 'react-i18next';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { FilterMenu } from '@/components/filter-menu/filter-menu.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { useCan } from '@/auth/can.tsx';
import { areaChoices, chosenQuery, sectorChoices } from '../api/choices.ts';
import { filterOf, levels, sizes, type View, viewOf, views } from './assessment-params.ts';

export function AssessmentFilters({ state }: { state: TableState }) {
  const { t } = useTranslation(['assessment', 'registry']);
  const filter = filterOf(state.search);
  const mayWrite = useCan('assessment:write');
  const area = useQuery(chosenQuery('unit', filter.area)).data;
  const sector = useQuery(chosenQuery('sector', filter.sector)).data;
  return (
    <>
      <Radio.Group
        optionType="button"
        aria-label={t('assessment:view.label')}
        value={viewOf(state.search)}
        options={views
          .filter((value) => value !== 'open' || mayWrite)
          .map((value) => ({ value, label: t(`assessment:view.${value}`) }))}
        onChange={({ target }) => {
          const view = target.value as View;
          state.filter({ view: view === 'latest' ? undefined : view });
        }}
      />
      <TableSearch state={state} label={t('assessment:search')} />
      <FilterMenu
        label={t('assessment:levelLabel')}
        options={levels.map((value) => ({ value, label: t(`assessment:level.${value}`) }))}
        value={filter.level ?? []}
        onChange={(level) => state.filter({ level })}
      />
      <FilterMenu
        label={t('registry:field.size')}
        options={sizes.map((value) => ({ value, label: t(`registry:size.${value}`) }))}
        value={filter.size ?? []}
        onChange={(size) => state.filter({ size_: size })}
      />
      <RemoteSelect
        label={t('assessment:area')}
        placeholder={t('assessment:area')}
        width={200}
        choices={areaChoices}
        known={area}
        value={filter.area ?? null}
        onChange={(value) => state.filter({ area: value ?? undefined })}
      />
      <RemoteSelect
        label={t('registry:field.sectorId')}
        placeholder={t('registry:field.sectorId')}
        width={220}
        choices={sectorChoices}
        known={sector}
        value={filter.sector ?? null}
        onChange={(value) => state.filter({ sector: value ?? undefined })}
      />
    </>
  );
}
