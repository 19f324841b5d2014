import { PrinterOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { clausesQuery } from '../../api/get-clauses.ts';
import { matrixQuery } from '../../api/get-matrix.ts';
import { planQuery } from '../../api/get-plan.ts';
import { dutiesQuery } from '../../api/list-duties.ts';
import { planNotesQuery } from '../../api/list-plan-notes.ts';
import { targetsQuery } from '../../api/list-targets.ts';
import { PlanHeader } from '../plan-header.tsx';
import { AnnexLink } from './annex-link.tsx';
import { Clauses } from './clauses.tsx';
import { LegalBases } from './legal-bases.tsx';
import { PlanFacts } from './plan-facts.tsx';
import styles from './reading.module.css';
import { ReadingContext } from './reading-context.ts';
import { Contents } from './contents.tsx';
import { Unlinked } from './unlinked.tsx';

/** The paper as it is printed, with what belongs to each place beside it. */
export function ReadingPage({ planId }: { planId: string }) {
  const { t } = useTranslation('reading');
  const plan = useQuery(planQuery(planId));
  const clauses = useQuery(clausesQuery(planId));
  const matrix = useQuery(matrixQuery(planId));
  const targets = useQuery(targetsQuery(planId));
  const duties = useQuery(dutiesQuery(planId));
  const notes = useQuery(planNotesQuery(planId));
  const tasks = (matrix.data?.groups ?? []).flatMap((group) => group.tasks);
  const reading = {
    tasks: new Map(tasks.map((task) => [task.id, task])),
    targets: Map.groupBy(targets.data ?? [], ({ clauseId }) => clauseId ?? ''),
    duties: new Map((duties.data ?? []).map((duty) => [duty.clause.id, duty])),
    notes: Map.groupBy(notes.data ?? [], ({ clauseId }) => clauseId ?? ''),
    linked: matrix.data !== undefined,
  };
  const general = (notes.data ?? []).filter(({ clauseId, taskId }) => !clauseId && !taskId);
  return (
    <QueryState query={plan}>
      {(record) => (
        <div className={styles.page}>
          <PlanHeader
            plan={record}
            view="reading"
            actions={
              <Button icon={<PrinterOutlined aria-hidden />} onClick={() => window.print()}>
                {t('print')}
              </Button>
            }
          />
          <QueryState query={clauses}>
            {(trees) => (
              <ReadingContext value={reading}>
                <div className={styles.columns}>
                  <Contents trees={trees} />
                  <article className={styles.paper}>
                    <PlanFacts plan={record} notes={general} />
                    <LegalBases plan={record} />
                    <Clauses trees={trees} />
                    <AnnexLink planId={planId} count={tasks.length} />
                    <Unlinked planId={planId} />
                  </article>
                </div>
              </ReadingContext>
            )}
          </QueryState>
        </div>
      )}
    </QueryState>
  );
}
