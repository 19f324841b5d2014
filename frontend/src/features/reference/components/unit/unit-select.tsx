import { useQuery } from '@tanstack/react-query';
import { Select, type SelectProps } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { unitQuery } from '../../api/get-unit.ts';
import { unitsQuery } from '../../api/list-units.ts';
import { periodText } from '../period.ts';

interface UnitSelectProps extends Omit<SelectProps, 'options' | 'showSearch'> {
  value?: string | null;
}

/** Chooses a version of a unit; names repeat, so parent and period are shown beside. */
export function UnitSelect(props: UnitSelectProps) {
  const { t } = useTranslation('reference');
  const [typed, setTyped] = useState('');
  const found = useQuery(unitsQuery({ q: typed, limit: 30 }));
  const chosen = useQuery({ ...unitQuery(props.value ?? ''), enabled: Boolean(props.value) });
  const units = [
    ...(chosen.data && !found.data?.items.some(({ id }) => id === props.value)
      ? [chosen.data]
      : []),
    ...(found.data?.items ?? []),
  ];
  return (
    <Select
      allowClear
      placeholder={t('unit.chooseUnit')}
      popupMatchSelectWidth={false}
      loading={found.isFetching}
      {...props}
      options={units.map((unit) => ({
        value: unit.id,
        label: [unit.name, unit.parent?.name, periodText(t, unit)].filter(Boolean).join(' · '),
      }))}
      showSearch={{ filterOption: false, onSearch: setTyped }}
    />
  );
}
