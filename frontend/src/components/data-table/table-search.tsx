import { SearchOutlined } from '@ant-design/icons';
import { Input } from 'antd';
import { useEffect, useRef, useState } from 'react';
import type { TableState } from './use-table-state.ts';

const typingPause = 350;

interface TableSearchProps {
  state: TableState;
  label: string;
  /** The parameter of the address and of the API. */
  param?: string;
}

/** Free text that searches when the typing pauses; it follows the address when that changes. */
export function TableSearch({ state, label, param = 'q' }: TableSearchProps) {
  const applied = (state.search[param] as string | undefined) ?? '';
  const [draft, setDraft] = useState({ basedOn: applied, text: applied });
  const text = draft.basedOn === applied ? draft.text : applied;
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  useEffect(() => () => clearTimeout(timer.current), []);

  function type(value: string) {
    setDraft({ basedOn: applied, text: value });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => apply(value), value ? typingPause : 0);
  }

  function apply(value: string) {
    clearTimeout(timer.current);
    if (value.trim() !== applied) state.filter({ [param]: value.trim() || undefined });
  }

  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      style={{ width: 280 }}
      value={text}
      onChange={(event) => type(event.target.value)}
      onPressEnter={() => apply(text)}
    />
  );
}
