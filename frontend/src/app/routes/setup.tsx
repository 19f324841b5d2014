import { createFileRoute } from '@tanstack/react-router';
import { searchSchema, text } from '@/config/search-params.ts';
import { SetupPage } from '../pages/setup-page.tsx';

export const Route = createFileRoute('/setup')({
  validateSearch: searchSchema({ token: text }),
  component: SetupPage,
});
