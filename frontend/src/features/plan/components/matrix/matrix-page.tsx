import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Matrix, PlanNote } from '@/api/schema.gen.d.ts';
import { ColumnChooser } from '@/components/data-table/column-chooser.tsx';
import { type TableState, useTableState } from '@/components/data-table/use-table-state.ts';
import { useVisibleColumns } from '@/components/data-table/use-visible-columns.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { matrixQuery } from '../../api/get-matrix.ts';
import { planQuery } from '../../api/get-plan.ts';
import { planNotesQuery } from '../../api/list-plan-notes.ts';
import { useNarrow } from '../../use-narrow.ts';
import { PlanHeader } from '../plan-header.tsx';
import { ProgressRule } from '../state/progress-rule.tsx';
import { annexNotes } from './annex-notes.ts';
import { MatrixCards } from './matrix-cards.tsx';
import { useMatrixColumns } from './matrix-columns.tsx';
import { MatrixFilters } from './matrix-filters.tsx';
import { MatrixTable } from './matrix-table.tsx';
import styles from './matrix.module.css';
import { matrixFilter, noFilter } from './matrix-params.ts';
import { PlanRemarks } from './plan-remarks.tsx';

/** The annex of a plan with where each task stands: the page that people work from. */
export function MatrixPage({ planId }: { planId: string }) {
  const { t } = useTranslation('task');
  const state = useTableState();
  const plan = useQuery(planQuery(planId));
  const whole = useQuery(matrixQuery(planId));
  const shown = useQuery(matrixQuery(planId, matrixFilter(state.search)));
  const notes = useQuery(planNotesQuery(planId));
  return (
    <QueryState query={plan}>
      {(record) => (
        <div className={styles.page}>
          <PlanHeader
            plan={record}
            view="matrix"
            actions={
              <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
                {t('action.print')}
              </Button>
            }
          />
          <QueryState query={whole}>
            {(all) => (
              <>
                <MatrixFilters whole={all} state={state} />
                <QueryState query={shown}>
                  {(matrix) => (
                    <MatrixRows
                      matrix={matrix}
                      state={state}
                      notes={notes.data ?? []}
                      busy={shown.isPlaceholderData}
                    />
                  )}
                </QueryState>
              </>
            )}
          </QueryState>
        </div>
      )}
    </QueryState>
  );
}

interface MatrixRowsProps {
  matrix: Matrix;
  state: TableState;
  notes: PlanNote[];
  busy: boolean;
}

function MatrixRows({ matrix, state, notes, busy }: MatrixRowsProps) {
  const { t } = useTranslation(['task', 'common']);
  const byTask = Map.groupBy(notes, (note) => note.taskId ?? '');
  const columns = useMatrixColumns(matrix, byTask);
  const { visible, hidden, hide } = useVisibleColumns(columns, 'matrix');
  const narrow = useNarrow();
  const filtered = Object.keys(matrixFilter(state.search)).length > 0;
  const Rows = narrow ? MatrixCards : MatrixTable;
  return (
    <>
      <PlanRemarks notes={annexNotes(notes)} />
      <div className={styles.bar}>
        <p role="status">{t('matrix.shown', { shown: matrix.matched, total: matrix.total })}</p>
        <ColumnChooser columns={columns} hidden={hidden} onHide={hide} />
      </div>
      {matrix.matched > 0 ? (
        <Rows groups={matrix.groups} columns={visible} filtered={filtered} busy={busy} />
      ) : (
        <Empty
          text={filtered ? t('common:state.emptyFiltered') : t('matrix.empty')}
          action={
            filtered && (
              <Button onClick={() => state.filter(noFilter)}>
                {t('common:action.clearFilters')}
              </Button>
            )
          }
        />
      )}
      <ProgressRule />
    </>
  );
}
