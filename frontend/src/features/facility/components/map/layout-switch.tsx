import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { layouts, mapOf } from './map-params.ts';

/** The list as a table, on a map, or both. */
export function LayoutSwitch({ state }: { state: TableState }) {
  const { t } = useTranslation('map');
  const { view = 'table' } = mapOf(state.search);
  return (
    <Segmented
      aria-label={t('layout')}
      value={view}
      options={layouts.map((value) => ({ value, label: t(`layouts.${value}`) }))}
      onChange={(next) => state.filter({ view: next === 'table' ? undefined : next })}
    />
  );
}
