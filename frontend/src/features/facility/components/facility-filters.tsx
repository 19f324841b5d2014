import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { today } from '@/i18n/format.ts';
import { sectorChoices, unitChoices } from '../api/choices.ts';
import { RemoteSelect } from './remote-select.tsx';

const narrowing = ['q', 'asOf', 'area', 'sector', 'size_', 'status', 'pollutionRisk'];

/** Place, sector and day; size, status and risk are chosen in the heads of their columns. */
export function FacilityFilters({ state }: { state: TableState }) {
  const { t } = useTranslation(['facility', 'common']);
  const { area, sector, asOf } = state.search as { area?: string; sector?: string; asOf?: string };
  const filtered = narrowing.some((name) => state.search[name] !== undefined);
  return (
    <>
      <RemoteSelect
        key={`area ${asOf}`}
        label={t('filter.area')}
        placeholder={t('filter.area')}
        width={220}
        choices={(q) => unitChoices(q, asOf ?? today())}
        value={area ?? null}
        onChange={(value) => state.filter({ area: value ?? undefined })}
      />
      <RemoteSelect
        label={t('filter.sector')}
        placeholder={t('filter.sector')}
        width={220}
        choices={sectorChoices}
        value={sector ?? null}
        onChange={(value) => state.filter({ sector: value ?? undefined })}
      />
      <DateInput
        aria-label={t('filter.asOf')}
        placeholder={t('filter.asOf')}
        value={asOf ?? null}
        onChange={(value) => state.filter({ asOf: value ?? undefined, area: undefined })}
      />
      {filtered && (
        <Button
          onClick={() =>
            state.filter(Object.fromEntries(narrowing.map((name) => [name, undefined])))
          }
        >
          {t('filter.clear')}
        </Button>
      )}
    </>
  );
}
