import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { searchSchema, tableParams, text } from '@/config/search-params.ts';
import { CoursePage } from '@/features/outreach/components/course/course-page.tsx';

export const Route = createFileRoute('/_shell/courses/$courseId')({
  staticData: { title: 'courses', permission: 'outreach:read' },
  validateSearch: searchSchema({ ...tableParams, tab: text, q: text }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/courses/$courseId');

function Page() {
  return <CoursePage courseId={route.useParams().courseId} />;
}
