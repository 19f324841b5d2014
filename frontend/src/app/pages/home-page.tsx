import { Descriptions } from 'antd';
import { useTranslation } from 'react-i18next';
import { useMe } from '@/auth/me.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';

export function HomePage() {
  const { t } = useTranslation(['nav', 'common', 'auth']);
  const me = useMe();
  return (
    <>
      <PageHeader title={t('nav:overview')} />
      <Descriptions
        bordered
        column={1}
        items={[
          { key: 'name', label: t('common:shell.account'), children: me.displayName },
          { key: 'role', label: t('common:shell.role'), children: t(`auth:role.${me.role}`) },
          {
            key: 'scope',
            label: t('common:shell.scope'),
            children: t(`auth:scope.${me.scopeKind}`),
          },
        ]}
      />
    </>
  );
}
