import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageMessage } from './page-message.tsx';

export function NotFound() {
  const { t } = useTranslation();
  return (
    <PageMessage
      title={t('page.notFound')}
      hint={t('page.notFoundHint')}
      actions={<Link to="/">{t('page.home')}</Link>}
    />
  );
}
