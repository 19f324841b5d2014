import { useQuery } from '@tanstack/react-query';
import { Checkbox, Select } from 'antd';
import { useTranslation } from 'react-i18next';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { formatNumber } from '@/i18n/format.ts';
import { RemoteSelect } from '@/components/remote-select/remote-select.tsx';
import { unitChoices } from '../../api/choices.ts';
import { findingCountsQuery } from '../../api/findings.ts';
import { useChosenName } from '../use-chosen-name.ts';
import { findingFilterOf } from './quality-params.ts';
import { useRules } from './quality-words.tsx';

const flags = ['mine', 'unassigned', 'overdue'] as const;
const others = ['POSTPONED', 'OVERRIDDEN', 'ALL'] as const;

/** What the work list is about; each rule with how many findings the rest of the filter leaves. */
export function FindingFilters({ state }: { state: TableState }) {
  const { t } = useTranslation('quality');
  const rules = useRules();
  const { rule: chosen, area, ...rest } = findingFilterOf(state.search);
  const counts = useQuery(findingCountsQuery({ ...rest, ...(area && { area }) }));
  const which = state.search['state'] as string | undefined;
  return (
    <>
      <TableSearch state={state} label={t('search')} />
      <RemoteSelect
        label={t('area')}
        placeholder={t('area')}
        width={200}
        choices={(q) => unitChoices(q)}
        known={useChosenName('unit', area)}
        value={area ?? null}
        onChange={(value) => state.filter({ area: value ?? undefined })}
      />
      <Select
        mode="multiple"
        aria-label={t('what')}
        placeholder={t('what')}
        style={{ width: 260, maxWidth: '100%' }}
        popupMatchSelectWidth={false}
        maxTagCount={1}
        showSearch={{ optionFilterProp: 'label' }}
        value={chosen ?? []}
        onChange={(value) => state.filter({ rule: value.length > 0 ? value : undefined })}
        options={(counts.data ?? []).map(({ rule, open, openIsExact, postponed, overridden }) => ({
          value: rule,
          label: t(openIsExact ? 'ruleCount' : 'ruleCountAtLeast', {
            title: rules[rule]?.title ?? rule,
            count: formatNumber(open + postponed + overridden),
          }),
        }))}
      />
      <Select
        aria-label={t('stateLabel')}
        style={{ width: 200, maxWidth: '100%' }}
        value={which ?? 'OPEN'}
        onChange={(value) => state.filter({ state: value === 'OPEN' ? undefined : value })}
        options={[
          { value: 'OPEN', label: t('state.OPEN') },
          ...others.map((value) => ({ value, label: t(`state.${value}`) })),
        ]}
      />
      {flags.map((name) => (
        <Checkbox
          key={name}
          checked={state.search[name] === true}
          onChange={({ target }) => state.filter({ [name]: target.checked || undefined })}
        >
          {t(`only.${name}`)}
        </Checkbox>
      ))}
    </>
  );
}
