import { createFileRoute } from '@tanstack/react-router';
import { HomePage } from '../../pages/home-page.tsx';

export const Route = createFileRoute('/_shell/')({
  staticData: { title: 'overview', nav: { order: 10, icon: 'overview' } },
  component: HomePage,
});
