import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Target } from '@/api/schema.gen.d.ts';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { planQuery } from '../../api/get-plan.ts';
import { targetQuery } from '../../api/targets.ts';
import { aimText } from '../overview/aim-text.ts';
import { BoardFilters } from './board-filters.tsx';
import { EnteredValues } from './entered-values.tsx';
import { Members } from './members.tsx';
import { Readings } from './readings.tsx';
import { Series } from './series.tsx';
import { figureQueryOf } from './target-params.ts';
import styles from './target.module.css';

/** One aim: its figure in every reading, over the years, and the facilities behind it. */
export function TargetPage({ targetId }: { targetId: string }) {
  const { t } = useTranslation('target');
  const state = useTableState();
  const query = useQuery(targetQuery(targetId, figureQueryOf(state.search)));
  return (
    <QueryState query={query}>
      {(target) => {
        const figures = target.figures ?? [];
        const shown =
          figures.find(({ reading }) => reading === state.search['reading']) ?? figures[0];
        return (
          <>
            <Head target={target} />
            <p className={styles.statement}>
              <q>{target.statement}</q>
            </p>
            <BoardFilters state={state} asOf={shown?.asOf} />
            <Readings target={target} shown={shown} state={state} />
            <EnteredValues target={target} />
            {shown?.reading && shown.state !== 'INPUT_MISSING' && (
              <>
                <Series target={target} shown={shown} state={state} />
                <Members shown={shown} target={target} state={state} />
              </>
            )}
            <p className={styles.quiet}>{t('scope')}</p>
          </>
        );
      }}
    </QueryState>
  );
}

function Head({ target }: { target: Target }) {
  const { t } = useTranslation(['target', 'nav', 'task']);
  const plan = useQuery(planQuery(target.planId)).data;
  const name = plan?.number ? t('task:planNumber', { number: plan.number }) : (plan?.title ?? '');
  const params = { planId: target.planId };
  return (
    <PageHeader
      title={`${target.code}. ${target.title}`}
      subtitle={[
        t('aim', { aim: aimText(target) || t('aimMilestone') }),
        target.dueOn && t('due', { day: formatDate(target.dueOn) }),
      ]
        .filter(Boolean)
        .join(' · ')}
      parents={[
        { path: '/plans/$planId', label: name || t('nav:plan'), params },
        { path: '/plans/$planId/targets', label: t('nav:targets'), params },
      ]}
      actions={
        <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
          {t('print')}
        </Button>
      }
    />
  );
}
