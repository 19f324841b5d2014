import { DownOutlined } from '@ant-design/icons';
import { Button } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { sectorChoices, unitChoices } from '../api/choices.ts';
import { FacilityChips } from './facility-chips.tsx';
import { filterOf } from './facility-params.ts';
import styles from './filters.module.css';
import { MoreFilters } from './more-filters.tsx';
import { useChosenName } from './use-chosen-name.ts';

/** Place, sector and day at hand, the rest one press away, and below them all that is chosen. */
export function FacilityFilters({ state }: { state: TableState }) {
  const { t } = useTranslation(['facility', 'common']);
  const [open, setOpen] = useState(false);
  const panel = useId();
  const { area, sector, asOf } = filterOf(state.search);
  return (
    <>
      <RemoteSelect
        key={`area ${asOf}`}
        label={t('filter.area')}
        placeholder={t('filter.area')}
        width={165}
        choices={(q) => unitChoices(q, asOf)}
        known={useChosenName('unit', area)}
        value={area ?? null}
        onChange={(value) => state.filter({ area: value ?? undefined })}
      />
      <RemoteSelect
        label={t('filter.sector')}
        placeholder={t('filter.sector')}
        width={165}
        choices={sectorChoices}
        known={useChosenName('sector', sector)}
        value={sector ?? null}
        onChange={(value) => state.filter({ sector: value ?? undefined })}
      />
      <DateInput
        aria-label={t('filter.asOf')}
        placeholder={t('filter.asOf')}
        value={asOf ?? null}
        onChange={(value) => state.filter({ asOf: value ?? undefined })}
      />
      <Button
        icon={<DownOutlined aria-hidden rotate={open ? 180 : 0} />}
        iconPlacement="end"
        aria-expanded={open}
        aria-controls={panel}
        onClick={() => setOpen(!open)}
      >
        {t('filter.more')}
      </Button>
      <div id={panel} className={styles.panel} hidden={!open}>
        {open && <MoreFilters state={state} />}
      </div>
      <FacilityChips state={state} />
    </>
  );
}
