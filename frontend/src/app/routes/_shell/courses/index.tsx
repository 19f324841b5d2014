import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { courseParams } from '@/features/outreach/components/course/course-params.ts';
import { CoursesPage } from '@/features/outreach/components/course/courses-page.tsx';

export const Route = createFileRoute('/_shell/courses/')({
  staticData: {
    title: 'courses',
    permission: 'outreach:read',
    nav: { order: 32, icon: 'course' },
  },
  validateSearch: searchSchema({ ...tableParams, ...courseParams }),
  component: CoursesPage,
});
