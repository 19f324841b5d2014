import { SwapOutlined } from '@ant-design/icons';
import { useQuery } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { mergePreviewQuery } from '../api/preview-merge.ts';
import { MergeForm } from './merge-form.tsx';

interface MergePageProps {
  /** The record that stays, and the one that becomes a part of it. */
  kept: string;
  merged: string;
}

/** What a merge of two records would mean, with the choice of every value. */
export function MergePage({ kept, merged }: MergePageProps) {
  const { t } = useTranslation(['duplicate', 'nav']);
  const navigate = useNavigate();
  const query = useQuery(mergePreviewQuery(kept, merged));
  return (
    <>
      <PageHeader
        title={t('nav:merge')}
        subtitle={t('mergeIntro')}
        actions={
          <Button
            icon={<SwapOutlined aria-hidden />}
            onClick={() =>
              void navigate({
                to: '/facilities/merge',
                search: { kept: merged, merged: kept } as never,
                replace: true,
              })
            }
          >
            {t('swap')}
          </Button>
        }
      />
      <QueryState query={query}>
        {(preview) => <MergeForm key={`${kept}${merged}`} preview={preview} />}
      </QueryState>
    </>
  );
}
