import { useNavigate, useSearch } from '@tanstack/react-router';
import { Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import { useCan } from '@/auth/can.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { AnswersTable } from './answers-table.tsx';
import { InvitationsTable } from './invitations-table.tsx';
import { ResultsTab } from './results-tab.tsx';
import { VersionsTab } from './versions-tab.tsx';

/** What facilities know of cleaner production: results, answers, invitations, what is asked. */
export function SurveysPage() {
  const { t } = useTranslation(['survey', 'nav']);
  const navigate = useNavigate();
  const seesAnswers = useCan('facility:confidential');
  const { tab = 'results' } = useSearch({ strict: false }) as { tab?: string };
  return (
    <>
      <PageHeader title={t('nav:survey')} subtitle={t('intro')} />
      <Tabs
        activeKey={tab}
        destroyOnHidden
        onChange={(key) => void navigate({ to: '.', search: { tab: key } as never, replace: true })}
        items={[
          { key: 'results', label: t('tab.results'), children: <ResultsTab /> },
          ...(seesAnswers
            ? [
                { key: 'answers', label: t('tab.answers'), children: <AnswersTable /> },
                { key: 'invitations', label: t('tab.invitations'), children: <InvitationsTable /> },
              ]
            : []),
          { key: 'versions', label: t('tab.versions'), children: <VersionsTab /> },
        ]}
      />
    </>
  );
}
