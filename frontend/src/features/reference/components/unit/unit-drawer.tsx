import { useQuery } from '@tanstack/react-query';
import { Button, Descriptions, Drawer } from 'antd';
import { useTranslation } from 'react-i18next';
import type { AdminUnit, AdminUnitRef } from '@/api/schema.gen.d.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { unitQuery } from '../../api/get-unit.ts';
import { periodText } from '../period.ts';
import styles from '../reference.module.css';

interface UnitDrawerProps {
  id: string;
  onShow: (id: string | undefined) => void;
}

/** One version of a unit, what it was made of and what became of it. */
export function UnitDrawer({ id, onShow }: UnitDrawerProps) {
  const query = useQuery(unitQuery(id));
  return (
    <Drawer open size={560} title={query.data?.name ?? ''} onClose={() => onShow(undefined)}>
      <QueryState query={query}>{(unit) => <UnitDetails unit={unit} onShow={onShow} />}</QueryState>
    </Drawer>
  );
}

function UnitDetails({ unit, onShow }: { unit: AdminUnit; onShow: (id: string) => void }) {
  const { t } = useTranslation('reference');
  const facts = [
    [t('field.code'), unit.code],
    [t('field.kind'), t(`unit.kind.${unit.kind}`)],
    [t('unit.belongs'), unit.parent?.name],
    [t('period.title'), periodText(t, unit)],
    [
      t('unit.position'),
      unit.latitude && `${formatNumber(unit.latitude)}; ${formatNumber(unit.longitude)}`,
    ],
    [t('unit.source'), unit.source],
  ] as const;
  return (
    <>
      <Descriptions
        column={1}
        size="small"
        items={facts
          .filter(([, value]) => value)
          .map(([label, value]) => ({ key: label, label, children: value }))}
      />
      <Neighbours title={t('unit.madeOf')} units={unit.predecessors} onShow={onShow} />
      <Neighbours title={t('unit.becameOf')} units={unit.successors} onShow={onShow} />
    </>
  );
}

interface NeighboursProps {
  title: string;
  units: AdminUnitRef[];
  onShow: (id: string) => void;
}

function Neighbours({ title, units, onShow }: NeighboursProps) {
  const { t } = useTranslation('reference');
  if (units.length === 0) return null;
  return (
    <>
      <h3 className={styles.section}>{title}</h3>
      <ul className={styles.list}>
        {units.map((unit) => (
          <li key={unit.id}>
            <Button type="link" className={styles.link} onClick={() => onShow(unit.id)}>
              {unit.name}
            </Button>{' '}
            <span className={styles.quiet}>
              ({t('unit.code', { code: unit.code })}, {periodText(t, unit)})
            </span>
          </li>
        ))}
      </ul>
    </>
  );
}
