import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useDeferredValue, useState } from 'react';
import type { LegalDocumentRef } from '@/api/schema.gen.d.ts';
import { documentsQuery } from '../api/list-documents.ts';

interface DocumentSelectProps {
  id?: string;
  value?: string | null;
  onChange?: (value: string | null) => void;
  /** The document chosen at first, so that it has a name before anything was searched. */
  known?: LegalDocumentRef | undefined;
  /** A document that cannot be chosen: the one that is edited. */
  except: string;
}

/** A document of the register, found by number or words. Stands in a `Form.Item`. */
export function DocumentSelect({ value, onChange, known, except, ...rest }: DocumentSelectProps) {
  const [typed, setTyped] = useState('');
  const q = useDeferredValue(typed.trim());
  const found = useQuery(documentsQuery({ limit: 20, ...(q && { q }) })).data?.items ?? [];
  const named = [...found, ...(known && !found.some(({ id }) => id === known.id) ? [known] : [])];
  return (
    <Select
      {...rest}
      allowClear
      showSearch={{ filterOption: false, onSearch: setTyped }}
      value={value ?? null}
      onChange={(chosen: string | undefined) => onChange?.(chosen ?? null)}
      options={named
        .filter(({ id }) => id !== except)
        .map(({ id, number, title }) => ({ value: id, label: `${number} – ${title}` }))}
    />
  );
}
