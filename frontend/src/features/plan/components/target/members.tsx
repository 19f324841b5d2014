import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { SavingBand, Side, Target, TargetFigure } from '@/api/schema.gen.d.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { membersQuery } from '../../api/targets.ts';
import { ChosenCell } from './chosen-cell.tsx';
import { useMemberColumns } from './member-columns.tsx';
import { cellQueryOf, figureQueryOf, sides } from './target-params.ts';
import styles from './target.module.css';

interface MembersProps {
  target: Target;
  shown: TargetFigure;
  state: TableState;
}

/** The facilities on one side of the figure. */
export function Members({ target, shown, state }: MembersProps) {
  const { t } = useTranslation('target');
  const columns = useMemberColumns();
  const rate = shown.denominator !== undefined;
  const side = (rate && (state.search['side'] as Side | undefined)) || 'NUMERATOR';
  const band = state.search['band'] as SavingBand | undefined;
  const query = useQuery(
    membersQuery(target.id, {
      ...figureQueryOf(state.search, shown.asOf),
      ...cellQueryOf(state.search),
      ...state.request,
      side,
      ...(shown.reading && { reading: shown.reading }),
      ...(band && shown.bands && side === 'NUMERATOR' && { band }),
    }),
  );
  return (
    <section aria-labelledby="members">
      <div className={styles.head}>
        <h2 id="members" tabIndex={-1}>
          {t('members')}
        </h2>
        {rate && (
          <Segmented<Side>
            aria-label={t('sideOf')}
            value={side}
            options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
            onChange={(value) => state.filter({ side: value === 'NUMERATOR' ? undefined : value })}
          />
        )}
      </div>
      <ChosenCell target={target} shown={shown} state={state} />
      <DataTable label={t('members')} state={state} query={query} columns={columns} />
    </section>
  );
}
