import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/auth/can.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { DateInput } from '@/components/form/date-input.tsx';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { enterpriseChoices, zoneChoices } from '../api/choices.ts';
import { bandOf, bands } from './completeness-band.ts';
import { locationChecks, risks, sizes, statuses, unknowns } from './facility-codes.ts';
import { filterOf } from './facility-params.ts';
import styles from './filters.module.css';
import { useChosenName } from './use-chosen-name.ts';

interface SeveralProps {
  param: string;
  label: string;
  options: { value: string; label: string }[];
  state: TableState;
}

/** A choice of several values under one name. */
function Several({ param, label, options, state }: SeveralProps) {
  return (
    <fieldset className={styles.field}>
      <legend>{label}</legend>
      <Checkbox.Group
        options={options}
        value={(state.search[param] as string[] | undefined) ?? []}
        onChange={(values) => state.filter({ [param]: values.length > 0 ? values : undefined })}
      />
    </fieldset>
  );
}

/** The filters that are needed now and then; those of table heads too, for who has no table. */
export function MoreFilters({ state }: { state: TableState }) {
  const { t } = useTranslation(['facility', 'registry']);
  const owners = useCan('enterprise:read');
  const confidential = useCan('facility:confidential');
  const chosen = filterOf(state.search);
  const zone = useChosenName('zone', chosen.zone);
  const enterprise = useChosenName('enterprise', owners ? chosen.enterprise : undefined);
  return (
    <>
      <Several
        param="size_"
        label={t('registry:field.size')}
        options={sizes.map((value) => ({ value, label: t(`registry:size.${value}`) }))}
        state={state}
      />
      <Several
        param="status"
        label={t('registry:field.status')}
        options={statuses.map((value) => ({ value, label: t(`registry:status.${value}`) }))}
        state={state}
      />
      <Several
        param="pollutionRisk"
        label={t('registry:field.pollutionRisk')}
        options={risks.map((value) => ({ value, label: t(`registry:risk.${value}`) }))}
        state={state}
      />
      <Several
        param="locationCheck"
        label={t('filter.locationCheck')}
        options={locationChecks.map((value) => ({
          value,
          label: t(`registry:locationCheck.${value}`),
        }))}
        state={state}
      />
      <Several
        param="without"
        label={t('filter.without')}
        options={unknowns.map((value) => ({ value, label: t(`filter.unknown.${value}`) }))}
        state={state}
      />
      <div className={styles.field}>
        <span aria-hidden>{t('registry:field.zoneId')}</span>
        <RemoteSelect
          label={t('registry:field.zoneId')}
          choices={zoneChoices}
          known={zone}
          value={chosen.zone ?? null}
          onChange={(value) => state.filter({ zone: value ?? undefined })}
        />
      </div>
      {owners && (
        <div className={styles.field}>
          <span aria-hidden>{t('registry:field.enterpriseId')}</span>
          <RemoteSelect
            label={t('registry:field.enterpriseId')}
            choices={enterpriseChoices}
            known={enterprise}
            value={chosen.enterprise ?? null}
            onChange={(value) => state.filter({ enterprise: value ?? undefined })}
          />
        </div>
      )}
      <div className={styles.field}>
        <span aria-hidden>{t('completeness')}</span>
        <Select
          aria-label={t('completeness')}
          allowClear
          placeholder={t('filter.anyBand')}
          value={bandOf(chosen) ?? null}
          options={bands.map(({ key }) => ({ value: key, label: t(`filter.band.${key}`) }))}
          onChange={(key: string | undefined) => {
            const band = bands.find((each) => each.key === key);
            state.filter({ completenessFrom: band?.from, completenessTo: band?.to });
          }}
        />
      </div>
      <div className={styles.field}>
        <span aria-hidden>{t('filter.notConfirmedSince')}</span>
        <DateInput
          aria-label={t('filter.notConfirmedSince')}
          value={chosen.notConfirmedSince ?? null}
          onChange={(value) => state.filter({ notConfirmedSince: value ?? undefined })}
        />
        <Checkbox
          checked={chosen.neverConfirmed === true}
          onChange={({ target }) =>
            state.filter({ neverConfirmed: target.checked ? true : undefined })
          }
        >
          {t('filter.neverConfirmed')}
        </Checkbox>
      </div>
      <div className={styles.field}>
        <span aria-hidden>{t('filter.changedSince')}</span>
        <DateInput
          aria-label={t('filter.changedSince')}
          value={chosen.changedSince ?? null}
          onChange={(value) => state.filter({ changedSince: value ?? undefined })}
        />
      </div>
      {confidential && (
        <Checkbox
          checked={chosen.largeEnergyUser === true}
          onChange={({ target }) =>
            state.filter({ largeEnergyUser: target.checked ? true : undefined })
          }
        >
          {t('largeEnergyUser')}
        </Checkbox>
      )}
    </>
  );
}
