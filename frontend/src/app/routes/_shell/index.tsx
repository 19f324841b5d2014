import { createFileRoute } from '@tanstack/react-router';
import { day, searchSchema } from '@/config/search-params.ts';
import { ChangedFacilities } from '@/features/facility/components/dashboard/changed-facilities.tsx';
import { MapPanel } from '@/features/facility/components/dashboard/map-panel.tsx';
import { QualityPanel } from '@/features/facility/components/dashboard/quality-panel.tsx';
import { mapParams } from '@/features/facility/components/map/map-params.ts';
import { ChangedActivities } from '@/features/outreach/components/changed-activities.tsx';
import { OverviewPage } from '@/features/plan/components/overview/overview-page.tsx';

export const Route = createFileRoute('/_shell/')({
  staticData: { title: 'overview', nav: { order: 10, icon: 'overview' } },
  validateSearch: searchSchema({ asOf: day, colour: mapParams.colour, shade: mapParams.shade }),
  component: Page,
});

function Page() {
  return <OverviewPage map={MapPanel} quality={QualityPanel} changes={Changes} />;
}

function Changes({ since }: { since: string }) {
  return (
    <>
      <ChangedFacilities since={since} />
      <ChangedActivities since={since} />
    </>
  );
}
