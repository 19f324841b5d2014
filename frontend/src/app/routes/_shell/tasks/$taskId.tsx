import { createFileRoute } from '@tanstack/react-router';
import { searchSchema } from '@/config/search-params.ts';
import { TaskPage } from '@/features/plan/components/task/task-page.tsx';
import { taskParams } from '@/features/plan/components/task/task-tab.ts';

export const Route = createFileRoute('/_shell/tasks/$taskId')({
  staticData: { title: 'task', permission: 'plan:read' },
  validateSearch: searchSchema(taskParams),
  component: Page,
});

function Page() {
  const { taskId } = Route.useParams();
  const { tab } = Route.useSearch();
  return <TaskPage key={taskId} taskId={taskId} tab={tab} />;
}
