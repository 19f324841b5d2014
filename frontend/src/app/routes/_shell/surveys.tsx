import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, tableParams } from '@/config/search-params.ts';
import { surveyParams } from '@/features/outreach/components/survey/survey-params.ts';
import { SurveysPage } from '@/features/outreach/components/survey/surveys-page.tsx';

export const Route = createFileRoute('/_shell/surveys')({
  staticData: {
    title: 'survey',
    permission: 'outreach:read',
    nav: { order: 31, icon: 'survey' },
  },
  validateSearch: searchSchema({ ...tableParams, ...surveyParams }),
  component: SurveysPage,
});
