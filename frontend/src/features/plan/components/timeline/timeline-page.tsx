import { useQuery } from '@tanstack/react-query';
import { Segmented } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Matrix, Timeline, TimelineGroup } from '@/api/schema.gen.d.ts';
import { type TableState, useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { matrixQuery } from '../../api/get-matrix.ts';
import { planQuery } from '../../api/get-plan.ts';
import { timelineQuery } from '../../api/get-timeline.ts';
import { useNarrow } from '../../use-narrow.ts';
import { MatrixFilters } from '../matrix/matrix-filters.tsx';
import { matrixFilter } from '../matrix/matrix-params.ts';
import { PlanHeader } from '../plan-header.tsx';
import { TimelineChart } from './timeline-chart.tsx';
import { TimelineList } from './timeline-list.tsx';
import styles from './timeline.module.css';

/** The work of a plan over its years, under the same filters as the matrix. */
export function TimelinePage({ planId }: { planId: string }) {
  const state = useTableState();
  const plan = useQuery(planQuery(planId));
  const whole = useQuery(matrixQuery(planId));
  const shown = useQuery(matrixQuery(planId, matrixFilter(state.search)));
  const timeline = useQuery(timelineQuery(planId));
  return (
    <QueryState query={plan}>
      {(record) => (
        <div className={styles.page}>
          <PlanHeader plan={record} view="timeline" />
          <QueryState query={whole}>
            {(all) => (
              <>
                <MatrixFilters whole={all} state={state} />
                <QueryState query={timeline}>
                  {(data) => (
                    <QueryState query={shown}>
                      {(matrix) => <TimelineRows timeline={data} matrix={matrix} state={state} />}
                    </QueryState>
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

/** The groups with the tasks that the filter leaves. */
function filtered(timeline: Timeline, matrix: Matrix): TimelineGroup[] {
  const ids = new Set(matrix.groups.flatMap(({ tasks }) => tasks.map(({ id }) => id)));
  return timeline.groups
    .map((group) => ({ ...group, tasks: group.tasks.filter(({ id }) => ids.has(id)) }))
    .filter(({ tasks }) => tasks.length > 0);
}

interface TimelineRowsProps {
  timeline: Timeline;
  matrix: Matrix;
  state: TableState;
}

function TimelineRows({ timeline, matrix, state }: TimelineRowsProps) {
  const { t } = useTranslation(['task', 'common']);
  const narrow = useNarrow();
  const groups = filtered(timeline, matrix);
  const asList = narrow || state.search['list'] === true;
  const months = state.search['months'] as number | undefined;
  const years = months && timeline.years.includes(months) ? [months] : timeline.years;
  const inView = years.includes(Number(timeline.today.slice(0, 4)));
  return (
    <>
      <div className={styles.tools}>
        <p role="status">
          {t('matrix.shown', { shown: matrix.matched, total: matrix.total })}
          {' · '}
          {t(inView ? 'timeline.today' : 'timeline.todayOutside', {
            day: formatDate(timeline.today),
          })}
        </p>
        <Segmented<number>
          aria-label={t('timeline.zoom')}
          value={years.length === 1 ? (years[0] ?? 0) : 0}
          onChange={(year) => state.filter({ months: year === 0 ? undefined : year })}
          options={[
            { value: 0, label: t('timeline.allYears') },
            ...timeline.years.map((year) => ({ value: year, label: String(year) })),
          ]}
        />
        {!narrow && (
          <Segmented
            aria-label={t('timeline.view')}
            value={asList ? 'list' : 'chart'}
            onChange={(view) => state.filter({ list: view === 'list' ? true : undefined })}
            options={[
              { value: 'chart', label: t('timeline.chart') },
              { value: 'list', label: t('timeline.list') },
            ]}
          />
        )}
      </div>
      {groups.length === 0 && <Empty text={t('common:state.emptyFiltered')} />}
      {groups.length > 0 &&
        (asList ? (
          <TimelineList groups={groups} years={years} />
        ) : (
          <TimelineChart groups={groups} years={years} today={timeline.today} />
        ))}
    </>
  );
}
