import { createFileRoute } from '@tanstack/react-router';
import { OverviewPage } from '@/features/plan/components/overview/overview-page.tsx';

export const Route = createFileRoute('/_shell/')({
  staticData: { title: 'overview', nav: { order: 10, icon: 'overview' } },
  component: OverviewPage,
});
