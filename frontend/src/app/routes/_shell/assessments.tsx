import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { assessmentParams } from '@/features/assessment/components/assessment-params.ts';
import { AssessmentsPage } from '@/features/assessment/components/assessments-page.tsx';

export const Route = createFileRoute('/_shell/assessments')({
  staticData: {
    title: 'assessments',
    permission: 'assessment:read',
    nav: { order: 33, icon: 'assessment' },
  },
  validateSearch: searchSchema({ ...tableParams, ...assessmentParams }),
  component: AssessmentsPage,
});
