import { PlusOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { PotentialAssessment } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { DataTable } from '@/components/data-table/data-table.tsx';
import { useTableState } from '@/components/data-table/use-table-state.ts';
import { ExportButton } from '@/components/export-button/export-button.tsx';
import { Empty } from '@/components/page-states/empty.tsx';
import { assessmentsQuery } from '../api/assessments.ts';
import { useAssessmentColumns } from './assessment-columns.tsx';
import { AssessmentDetails } from './assessment-details.tsx';
import { AssessmentFilters } from './assessment-filters.tsx';
import { AssessmentForm } from './assessment-form.tsx';
import { filterOf, viewFilter, viewOf } from './assessment-params.ts';

interface AssessmentsTableProps {
  /** The facility that all of the table are of, on its page. */
  facility?: string;
}

/** Assessments, with ways to make, see, complete and check one. */
export function AssessmentsTable({ facility }: AssessmentsTableProps) {
  const { t } = useTranslation('assessment');
  const state = useTableState({ sort: facility ? '-assessedOn' : '-score' });
  const chosen = facility ? {} : filterOf(state.search);
  const filters = facility ? { facility } : { ...chosen, ...viewFilter(viewOf(state.search)) };
  const query = useQuery(assessmentsQuery({ ...state.request, ...filters }));
  const [shown, setShown] = useState<PotentialAssessment>();
  const [editing, setEditing] = useState<{ assessment?: PotentialAssessment }>();
  const mayWrite = useCan('assessment:write');
  const filtered = Object.keys(chosen).length > 0;
  return (
    <>
      <DataTable
        label={t('list')}
        state={state}
        query={query}
        columns={useAssessmentColumns(setShown, facility !== undefined)}
        chooserName={facility ? 'facility-assessments' : 'assessments'}
        filtered={filtered}
        filters={!facility && <AssessmentFilters state={state} />}
        actions={
          <>
            <ExportButton
              label={t('export')}
              filters={filters}
              path="/assessments/export"
              name="danh-gia-tiem-nang"
            />
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
        <AssessmentDetails
          assessment={shown}
          onClose={() => setShown(undefined)}
          onChanged={setShown}
          onEdit={() => {
            setEditing({ assessment: shown });
            setShown(undefined);
          }}
        />
      )}
      {editing && (
        <AssessmentForm
          assessment={editing.assessment}
          facility={facility}
          onClose={() => setEditing(undefined)}
          onSaved={(saved) => {
            setEditing(undefined);
            setShown(saved);
          }}
        />
      )}
    </>
  );
}
