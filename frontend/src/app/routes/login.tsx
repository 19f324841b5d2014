import { createFileRoute } from '@tanstack/react-router';
import { LoginPage } from '../pages/login-page.tsx';

interface LoginSearch {
  /** Where the person wanted to go. */
  to?: string;
  /** Set when a running session ended. */
  ended?: true;
}

export const Route = createFileRoute('/login')({
  validateSearch: (search: Record<string, unknown>): LoginSearch => ({
    ...(typeof search['to'] === 'string' && { to: search['to'] }),
    ...(search['ended'] === true && { ended: true }),
  }),
  component: LoginPage,
});
