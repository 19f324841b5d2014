import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AdminUnit } from '@/api/schema.gen.d.ts';
import type { DataColumn } from '@/components/data-table/columns.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { unitsQuery } from '../../api/list-units.ts';
import { periodText } from '../period.ts';
import styles from '../reference.module.css';

interface UnitsFoundProps {
  state: TableState;
  q: string;
  /** None: versions of all times. */
  asOf: string | undefined;
  onShow: (id: string) => void;
}

/** Names repeat within the province, so each hit says its kind, its parent and its time. */
export function UnitsFound({ state, q, asOf, onShow }: UnitsFoundProps) {
  const { t } = useTranslation('reference');
  const query = useQuery(unitsQuery({ ...state.request, q, ...(asOf && { asOf }) }));
  const columns: DataColumn<AdminUnit>[] = [
    {
      key: 'name',
      title: t('field.name'),
      sortKey: 'name',
      width: 240,
      render: (unit) => (
        <Button
          type="link"
          className={styles.link}
          aria-label={t('unit.open', { name: unit.name })}
          onClick={() => onShow(unit.id)}
        >
          {unit.name}
        </Button>
      ),
    },
    { key: 'code', title: t('field.code'), sortKey: 'code', width: 90, render: (it) => it.code },
    { key: 'parent', title: t('unit.belongs'), width: 200, render: (it) => it.parent?.name },
    {
      key: 'period',
      title: t('period.title'),
      sortKey: 'validFrom',
      width: 200,
      render: (unit) => periodText(t, unit),
    },
    {
      key: 'successors',
      title: t('unit.becameOf'),
      width: 240,
      render: (unit) => unit.successors.map(({ name }) => name).join(', '),
    },
  ];
  return (
    <DataTable label={t('unit.tree')} state={state} query={query} columns={columns} filtered />
  );
}
