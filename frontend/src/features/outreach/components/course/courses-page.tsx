import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/auth/can.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { CertificatesTable } from './certificates-table.tsx';
import { CoursesTable } from './courses-table.tsx';

/** The training of officers and advisors: courses, and who holds which certificate. */
export function CoursesPage() {
  const { t } = useTranslation(['course', 'nav']);
  const navigate = useNavigate();
  const seesPeople = useCan('facility:confidential');
  const { tab = 'courses' } = useSearch({ strict: false }) as { tab?: string };
  return (
    <>
      <PageHeader title={t('nav:courses')} subtitle={t('intro')} />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => void navigate({ to: '.', search: { tab: key } as never, replace: true })}
        items={[
          { key: 'courses', label: t('tab.courses'), children: <CoursesTable /> },
          ...(seesPeople
            ? [
                {
                  key: 'certificates',
                  label: t('tab.certificates'),
                  children: <CertificatesTable />,
                },
              ]
            : []),
        ]}
      />
    </>
  );
}
