import type { ReactNode } from 'react';
import styles from './import.module.css';

interface SheetTableProps {
  label: string;
  heads: string[];
  /** How wide the columns are, in parts of the whole. */
  widths?: number[];
  rows: { key: string; cells: ReactNode[] }[];
}

/** A short table whose cells are edited in place; on a narrow screen each row is a card. */
export function SheetTable({ label, heads, widths = [], rows }: SheetTableProps) {
  const whole = widths.reduce((sum, width) => sum + width, 0);
  return (
    <table className={styles.sheet} aria-label={label}>
      <colgroup>
        {widths.map((width, index) => (
          <col key={heads[index]} style={{ width: `${(width / whole) * 100}%` }} />
        ))}
      </colgroup>
      <thead>
        <tr>
          {heads.map((head) => (
            <th key={head} scope="col">
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(({ key, cells }) => (
          <tr key={key}>
            {cells.map((cell, index) => (
              <td key={heads[index]} data-head={heads[index]}>
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  );
}
