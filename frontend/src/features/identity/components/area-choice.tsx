import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format.ts';
import { areaChoicesQuery } from '../api/scope-targets.ts';

interface AreaChoiceProps extends Omit<SelectProps, 'options' | 'showSearch'> {
  /** What the account has now, because the search may not find it. */
  known: { id: string; name: string } | undefined;
  value?: string | null;
}

/** Chooses a node of the tree of units; names repeat, so the parent and the years stand beside. */
export function AreaChoice({ known, ...props }: AreaChoiceProps) {
  const { t } = useTranslation('identity');
  const [typed, setTyped] = useState('');
  const units = useQuery(areaChoicesQuery(typed));
  const found = (units.data?.items ?? []).map((unit) => ({
    value: unit.id,
    label: [
      unit.name,
      unit.parent?.name,
      unit.validTo && t('until', { day: formatDate(unit.validTo) }),
    ]
      .filter(Boolean)
      .join(' · '),
  }));
  const missing = known && !found.some(({ value }) => value === known.id);
  return (
    <Select
      allowClear
      placeholder={t('chooseArea')}
      popupMatchSelectWidth={false}
      loading={units.isFetching}
      {...props}
      options={missing ? [{ value: known.id, label: known.name }, ...found] : found}
      showSearch={{ filterOption: false, onSearch: setTyped }}
    />
  );
}
