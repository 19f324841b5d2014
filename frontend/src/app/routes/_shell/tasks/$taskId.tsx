import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { Can } from '@/auth/can.tsx';
import { searchSchema } from '@/config/search-params.ts';
import { TaskActivities } from '@/features/outreach/components/related-activities.tsx';
import { TaskPage } from '@/features/plan/components/task/task-page.tsx';
import { taskParams } from '@/features/plan/components/task/task-tab.ts';

export const Route = createFileRoute('/_shell/tasks/$taskId')({
  staticData: { title: 'task', permission: 'plan:read' },
  validateSearch: searchSchema(taskParams),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/tasks/$taskId');

function Page() {
  const { taskId } = route.useParams();
  const { tab } = route.useSearch();
  return (
    <TaskPage
      key={taskId}
      taskId={taskId}
      tab={tab}
      related={
        <Can permission="outreach:read">
          <TaskActivities taskId={taskId} />
        </Can>
      }
    />
  );
}
