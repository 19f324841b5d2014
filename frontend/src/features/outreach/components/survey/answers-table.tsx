import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button, Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyAnswer, AnswerPhase } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { TableSearch } from '@/components/data-table/table-search.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { type AnswerListQuery, answersQuery } from '../../api/surveys.ts';
import { ActivityExport } from '../activity-export.tsx';
import { AnswerDetails } from './answer-details.tsx';
import { useAnswerColumns } from './answer-columns.tsx';
import { phases, readSurveyParams } from './survey-params.ts';
import { AnswerForm } from './answer-form.tsx';

interface AnswersTableProps {
  /** What all answers of the table have. */
  of?: { facility: string } | { activity: string };
}

/** Answers, with ways to enter, see and correct one. */
export function AnswersTable({ of }: AnswersTableProps) {
  const { t } = useTranslation('survey');
  const state = useTableState({ sort: '-answeredOn' });
  const filters = filtersOf(state.search, of);
  const query = useQuery(answersQuery({ ...state.request, ...filters }));
  const [shown, setShown] = useState<SurveyAnswer>();
  const [editing, setEditing] = useState<{ answer?: SurveyAnswer }>();
  const mayWrite = useCan('outreach:write');
  const filtered = Object.keys(filters).length > Object.keys(of ?? {}).length;
  return (
    <>
      <DataTable
        label={t('tab.answers')}
        state={state}
        query={query}
        columns={useAnswerColumns(setShown)}
        chooserName="survey-answers"
        filtered={filtered}
        filters={
          <>
            {!(of && 'facility' in of) && <TableSearch state={state} label={t('search')} />}
            <Select<AnswerPhase>
              allowClear
              aria-label={t('phaseLabel')}
              placeholder={t('phaseLabel')}
              style={{ width: 230 }}
              value={filters.phase ?? null}
              options={phases.map((value) => ({ value, label: t(`phase.${value}`) }))}
              onChange={(phase: AnswerPhase | undefined) => state.filter({ phase })}
            />
            <Select
              allowClear
              aria-label={t('awareness')}
              placeholder={t('awareness')}
              style={{ width: 230 }}
              value={(state.search['aware'] as string | undefined) ?? null}
              options={[
                { value: 'yes', label: t('aware') },
                { value: 'no', label: t('notAware') },
              ]}
              onChange={(aware: string | undefined) => state.filter({ aware })}
            />
          </>
        }
        actions={
          <>
            <ActivityExport filters={filters} path="/survey-answers/export" name="khao-sat" />
            {mayWrite && (
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => setEditing({})}
              >
                {t('add')}
              </Button>
            )}
          </>
        }
        {...(!filtered && { empty: <Empty text={t('empty')} /> })}
      />
      {shown && (
        <AnswerDetails
          answer={shown}
          mayWrite={mayWrite}
          onClose={() => setShown(undefined)}
          onEdit={() => {
            setEditing({ answer: shown });
            setShown(undefined);
          }}
        />
      )}
      {editing && (
        <AnswerForm answer={editing.answer} of={of} onClose={() => setEditing(undefined)} />
      )}
    </>
  );
}

function filtersOf(search: Record<string, unknown>, of: AnswersTableProps['of']): AnswerListQuery {
  const { q, phase, aware, activity, survey } = readSurveyParams(search);
  return {
    ...(q && { q }),
    ...(phase && { phase }),
    ...(aware && { aware: aware === 'yes' }),
    ...(activity && { activity }),
    ...(survey && { survey }),
    ...of,
  };
}
