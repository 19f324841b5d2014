import { useState } from 'react';
import type { DataColumn } from './columns.ts';

function stored(key: string): string[] | undefined {
  try {
    const value: unknown = JSON.parse(localStorage.getItem(key) ?? 'null');
    return Array.isArray(value) ? value.map(String) : undefined;
  } catch {
    return undefined;
  }
}

/** Which optional columns this person wants to see in this table, remembered on this device. */
export function useVisibleColumns<T>(columns: DataColumn<T>[], name: string | undefined) {
  const key = `sxsh.columns.${name}`;
  const [hidden, setHidden] = useState<string[]>(
    () =>
      (name && stored(key)) ||
      columns.filter((column) => column.optional === 'hidden').map((column) => column.key),
  );

  function hide(keys: string[]) {
    setHidden(keys);
    if (name) localStorage.setItem(key, JSON.stringify(keys));
  }

  return {
    visible: columns.filter((column) => !column.optional || !hidden.includes(column.key)),
    hidden,
    hide,
  };
}
