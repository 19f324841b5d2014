import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Reading, SavingBand, Side, Target } from '@/api/schema.gen.d.ts';
import { DataTable } from '@/components/data-table/data-table.tsx';
import type { TableState } from '@/components/data-table/use-table-state.ts';
import { membersQuery } from '../../api/targets.ts';
import { useMemberColumns } from './member-columns.tsx';
import { figureQueryOf, sides } from './target-params.ts';
import styles from './target.module.css';

interface MembersProps {
  target: Target;
  state: TableState;
  asOf: string;
}

/** The facilities on one side of the figure. */
export function Members({ target, state, asOf }: MembersProps) {
  const { t } = useTranslation('target');
  const columns = useMemberColumns();
  const side = (state.search['side'] as Side | undefined) ?? 'NUMERATOR';
  const reading = state.search['reading'] as Reading | undefined;
  const band = state.search['band'] as SavingBand | undefined;
  const query = useQuery(
    membersQuery(target.id, {
      ...figureQueryOf(state.search, asOf),
      ...state.request,
      side,
      ...(reading && { reading }),
      ...(band && side === 'NUMERATOR' && { band }),
    }),
  );
  return (
    <section aria-labelledby="members">
      <div className={styles.head}>
        <h2 id="members">{t('members')}</h2>
        {target.kind === 'RATE' && (
          <Segmented<Side>
            aria-label={t('sideOf')}
            value={side}
            options={sides.map((value) => ({ value, label: t(`side.${value}`) }))}
            onChange={(value) => state.filter({ side: value === 'NUMERATOR' ? undefined : value })}
          />
        )}
      </div>
      <DataTable label={t('members')} state={state} query={query} columns={columns} />
    </section>
  );
}
