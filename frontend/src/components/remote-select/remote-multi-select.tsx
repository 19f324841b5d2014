import { type UseQueryOptions, useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { Choice } from './choice.ts';

interface RemoteMultiSelectProps {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
  /** What the server has for what was typed. */
  choices: (q: string) => unknown;
  /** Those that are chosen already, so that they have names. */
  known?: Choice[];
  label?: string;
  placeholder?: string;
}

/** Several of many, found by typing; stands in a `Form.Item` or, with a label, alone. */
export function RemoteMultiSelect(props: RemoteMultiSelectProps) {
  const { value = [], onChange, choices, known = [], label, ...rest } = props;
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Choice[]>(known);
  const query = useQuery(choices(useDeferredValue(typed.trim())) as UseQueryOptions<Choice[]>);
  const found = query.data ?? [];
  const others = picked.filter((one) => !found.some((choice) => choice.value === one.value));
  const options = [...found, ...others];
  return (
    <Select
      {...rest}
      {...(label && { 'aria-label': label })}
      mode="multiple"
      style={{ width: '100%' }}
      popupMatchSelectWidth={false}
      loading={query.isFetching}
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value}
      options={options}
      onChange={(ids: string[]) => {
        setPicked(options.filter((option) => ids.includes(option.value)));
        onChange?.(ids);
      }}
    />
  );
}
