import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { AssessmentsTable } from './assessments-table.tsx';
import { CriteriaTab } from './criteria-tab.tsx';

/** Which facilities have potential, need and ability; and by what that is judged. */
export function AssessmentsPage() {
  const { t } = useTranslation(['assessment', 'nav']);
  const navigate = useNavigate();
  const { tab = 'list' } = useSearch({ strict: false }) as { tab?: string };
  return (
    <>
      <PageHeader title={t('nav:assessments')} subtitle={t('intro')} />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => void navigate({ to: '.', search: { tab: key } as never, replace: true })}
        items={[
          { key: 'list', label: t('list'), children: <AssessmentsTable /> },
          { key: 'criteria', label: t('criteria'), children: <CriteriaTab /> },
        ]}
      />
    </>
  );
}
