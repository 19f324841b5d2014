import { createFileRoute } from '@tanstack/react-router';
import { PasswordPage } from '../../pages/password-page.tsx';

export const Route = createFileRoute('/_shell/password')({
  staticData: { title: 'password' },
  component: PasswordPage,
});
