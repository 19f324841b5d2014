import { createFileRoute } from '@tanstack/react-router';
import { isLoginNotice, type LoginNotice } from '@/auth/login-notice.ts';
import { LoginPage } from '../pages/login-page.tsx';

interface LoginSearch {
  /** Where the person wanted to go. */
  to?: string;
  /** Why the person is asked to log in. */
  notice?: LoginNotice;
}

export const Route = createFileRoute('/login')({
  validateSearch: (search: Record<string, unknown>): LoginSearch => ({
    ...(typeof search['to'] === 'string' && { to: search['to'] }),
    ...(isLoginNotice(search['notice']) && { notice: search['notice'] }),
  }),
  component: LoginPage,
});
