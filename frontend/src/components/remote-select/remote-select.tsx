import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { Choice } from './choice.ts';

interface RemoteSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  /** What the server has for what was typed. */
  choices: (q: string) => unknown;
  /** The choice that is made already, so that it has a name before anything was searched. */
  known?: Choice | undefined;
  label?: string;
  placeholder?: string;
  width?: number;
}

/** A choice among many, found by typing; stands in a `Form.Item` or, with a label, alone. */
export function RemoteSelect({
  value,
  onChange,
  choices,
  known,
  label,
  ...rest
}: RemoteSelectProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const query = useQuery(choices(q) as UseQueryOptions<Choice[]>);
  const found = query.data ?? [];
  const missing = known && !found.some((choice) => choice.value === known.value);
  const { width, ...select } = rest;
  return (
    <Select
      {...select}
      {...(label && { 'aria-label': label })}
      {...(width && { style: { width, maxWidth: '100%' } })}
      popupMatchSelectWidth={false}
      allowClear
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ?? null}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
      options={missing ? [known, ...found] : found}
    />
  );
}
