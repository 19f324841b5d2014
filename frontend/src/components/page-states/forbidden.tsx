import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageMessage } from './page-message.tsx';

export function Forbidden() {
  const { t } = useTranslation();
  return (
    <PageMessage
      title={t('page.forbidden')}
      hint={t('page.forbiddenHint')}
      actions={<Link to="/">{t('page.home')}</Link>}
    />
  );
}
