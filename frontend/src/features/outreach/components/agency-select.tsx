import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { Choice } from '@/components/remote-select/choice.ts';
import { agencyChoices } from '../api/choices.ts';

interface AgencySelectProps {
  id?: string;
  value?: string[];
  onChange?: (value: string[]) => void;
  /** Those that are chosen already, so that they have names. */
  known: Choice[];
}

/** Several agencies, found by typing; stands in a `Form.Item`. */
export function AgencySelect({ value = [], onChange, known, ...rest }: AgencySelectProps) {
  const [typed, setTyped] = useState('');
  const [picked, setPicked] = useState<Choice[]>(known);
  const query = useQuery(agencyChoices(useDeferredValue(typed.trim())));
  const found = query.data ?? [];
  const others = picked.filter((one) => !found.some((choice) => choice.value === one.value));
  const options = [...found, ...others];
  return (
    <Select
      {...rest}
      mode="multiple"
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
