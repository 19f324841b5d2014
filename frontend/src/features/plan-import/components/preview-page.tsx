import { useQuery } from '@tanstack/react-query';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { planImportQuery } from '../api/get-import.ts';
import { Preview } from './preview.tsx';

/** One import: looked through and corrected before it is saved, or what became of it. */
export function PreviewPage({ importId }: { importId: string }) {
  const job = useQuery(planImportQuery(importId));
  return (
    <QueryState query={job}>
      {(record) => (
        <Preview key={`${record.id} ${record.status} ${job.dataUpdatedAt}`} job={record} />
      )}
    </QueryState>
  );
}
