import { useTranslation } from 'react-i18next';
import { ProblemError } from '@/api/problem.ts';
import { Forbidden } from './forbidden.tsx';
import { NotFound } from './not-found.tsx';
import { PageMessage } from './page-message.tsx';

interface ErrorStateProps {
  error: unknown;
  onRetry?: (() => void) | undefined;
}

/** What a page shows when its data could not be had: says why, and offers what can be done. */
export function ErrorState({ error, onRetry }: ErrorStateProps) {
  const { t } = useTranslation();
  if (error instanceof ProblemError) {
    if (error.status === 403) return <Forbidden />;
    if (error.status === 404) return <NotFound />;
  }
  const problem = error instanceof ProblemError ? error : undefined;
  const hint = problem ? problem.detail : t('page.failedHint');
  return (
    <PageMessage
      role="alert"
      title={problem ? problem.title : t('page.failed')}
      hint={hint}
      actions={
        onRetry && (
          <button type="button" onClick={onRetry}>
            {t('action.retry')}
          </button>
        )
      }
    />
  );
}
