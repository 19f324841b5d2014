import { createFileRoute, getRouteApi } from '@tanstack/react-router';
import { useCan } from '@/auth/can.tsx';
import { searchSchema, text } from '@/config/search-params.ts';
import { AssessmentsTable } from '@/features/assessment/components/assessments-table.tsx';
import { FacilityPage } from '@/features/facility/components/facility-page.tsx';
import { FacilityActivities } from '@/features/outreach/components/related-activities.tsx';
import { FacilityAnswers } from '@/features/outreach/components/survey/related-answers.tsx';
import { FacilityLadder } from '@/features/plan/components/ladder/facility-ladder.tsx';
import { useTranslation } from 'react-i18next';

export const Route = createFileRoute('/_shell/facilities/$facilityId/')({
  staticData: { title: 'facility', permission: 'facility:read' },
  validateSearch: searchSchema({ asOf: text, tab: text, open: text }),
  component: Page,
});

// Asked for by name: a reference to `Route` would put this file into a chunk of its own.
const route = getRouteApi('/_shell/facilities/$facilityId/');

function Page() {
  const { facilityId } = route.useParams();
  const { t } = useTranslation(['nav', 'ladder']);
  const mayRead = useCan('outreach:read');
  const seesPlans = useCan('plan:read');
  const seesAnswers = useCan('facility:confidential');
  const seesPotential = useCan('assessment:read');
  return (
    <FacilityPage
      facilityId={facilityId}
      more={[
        ...(seesPlans
          ? [
              {
                key: 'ladder',
                label: t('ladder:title'),
                children: <FacilityLadder facilityId={facilityId} />,
              },
            ]
          : []),
        ...(mayRead
          ? [
              {
                key: 'outreach',
                label: t('outreach'),
                children: <FacilityActivities facilityId={facilityId} />,
              },
            ]
          : []),
        ...(seesPotential
          ? [
              {
                key: 'potential',
                label: t('assessments'),
                children: <AssessmentsTable facility={facilityId} />,
              },
            ]
          : []),
        ...(seesAnswers
          ? [
              {
                key: 'survey',
                label: t('survey'),
                children: <FacilityAnswers facilityId={facilityId} />,
              },
            ]
          : []),
      ]}
    />
  );
}
