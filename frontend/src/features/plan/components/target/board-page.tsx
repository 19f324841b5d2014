import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Target } from '@/api/schema.gen.d.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { planQuery } from '../../api/get-plan.ts';
import { figuresQuery } from '../../api/targets.ts';
import { aimText } from '../overview/aim-text.ts';
import { PlanHeader } from '../plan-header.tsx';
import { BoardFilters } from './board-filters.tsx';
import { EnteredLine } from './entered-line.tsx';
import { ExportFigures } from './export-figures.tsx';
import { FigureBar } from './figure-bar.tsx';
import { FigureValue, FigureVerdict, Grade, Lacking } from './figure-text.tsx';
import { dayOf, figureQueryOf } from './target-params.ts';
import styles from './target.module.css';

/** Where the plan stands: every aim with what it is on a day. */
export function BoardPage({ planId }: { planId: string }) {
  const { t } = useTranslation('target');
  const state = useTableState();
  const plan = useQuery(planQuery(planId));
  const asOf = plan.data && dayOf(state.search, plan.data);
  const query = useQuery({
    ...figuresQuery(planId, figureQueryOf(state.search, asOf)),
    enabled: asOf !== undefined,
  });
  return (
    <QueryState query={plan}>
      {(record) => (
        <>
          <PlanHeader
            plan={record}
            view="targets"
            actions={
              <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
                {t('print')}
              </Button>
            }
          />
          <BoardFilters state={state} asOf={asOf} />
          <QueryState query={query}>
            {(targets) =>
              targets.length === 0 ? (
                <Empty text={t('none')} />
              ) : (
                <>
                  <ul className={styles.board}>
                    {targets.map((target) => (
                      <TargetCard
                        key={target.id}
                        target={target}
                        search={{ ...state.search, asOf }}
                      />
                    ))}
                  </ul>
                  <ExportFigures planId={planId} state={state} asOf={asOf} />
                  <p className={styles.quiet}>{t('scope')}</p>
                </>
              )
            }
          </QueryState>
        </>
      )}
    </QueryState>
  );
}

function TargetCard({ target, search }: { target: Target; search: Record<string, unknown> }) {
  const { t } = useTranslation('target');
  const figure = target.figures?.[0];
  if (!figure) return null;
  return (
    <li className={styles.card}>
      <h2>
        <Link to="/targets/$targetId" params={{ targetId: target.id }} search={search as never}>
          {target.title}
        </Link>
      </h2>
      <p className={styles.quiet}>
        {[
          target.code,
          t('aim', { aim: aimText(target) || t('aimMilestone') }),
          target.dueOn && t('due', { day: formatDate(target.dueOn) }),
        ]
          .filter(Boolean)
          .join(' · ')}
      </p>
      <p className={styles.value}>
        <FigureValue figure={figure} />
      </p>
      <FigureBar figure={figure} target={target} />
      <p className={styles.tags}>
        {figure.denominator !== undefined && (
          <span>
            {t('counts', {
              numerator: formatNumber(figure.numerator),
              denominator: formatNumber(figure.denominator),
            })}
          </span>
        )}
        <FigureVerdict figure={figure} target={target} />
        <Grade figure={figure} />
      </p>
      <p className={styles.definition}>{figure.definition}.</p>
      <Lacking figure={figure} />
      <EnteredLine target={target} />
    </li>
  );
}
