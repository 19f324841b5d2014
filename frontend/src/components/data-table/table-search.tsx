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

interface Draft {
  /** The search in the address when this was last looked at. */
  applied: string;
  text: string;
  /** The search that was sent and is not in the address yet. */
  sent?: string;
}

/** Free text that searches when the typing pauses; it follows the address when that changes. */
export function TableSearch({ state, label, param = 'q' }: TableSearchProps) {
  const applied = (state.search[param] as string | undefined) ?? '';
  const [draft, setDraft] = useState<Draft>({ applied, text: applied });
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);

  if (draft.applied !== applied) {
    // Typing may have gone on since this search was sent; any other change comes from elsewhere.
    setDraft({ applied, text: applied === draft.sent ? draft.text : applied });
  }

  useEffect(() => () => clearTimeout(timer.current), []);

  function type(value: string) {
    setDraft({ ...draft, text: value });
    clearTimeout(timer.current);
    timer.current = setTimeout(() => apply(value), value ? typingPause : 0);
  }

  function apply(value: string) {
    clearTimeout(timer.current);
    const sent = value.trim();
    if (sent === applied) return;
    setDraft((current) => ({ ...current, sent }));
    state.filter({ [param]: sent || undefined });
  }

  return (
    <Input
      type="search"
      aria-label={label}
      placeholder={label}
      prefix={<SearchOutlined aria-hidden />}
      allowClear
      style={{ width: 320, maxWidth: '100%' }}
      value={draft.text}
      onChange={(event) => type(event.target.value)}
      onPressEnter={() => apply(draft.text)}
    />
  );
}
