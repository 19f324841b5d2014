import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Account } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { useCan } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { sessionsQuery, signOut } from '../api/sessions.ts';
import styles from './identity.module.css';

/** Where somebody is logged in now, and the way to end that. */
export function SessionList({ account }: { account: Account }) {
  const { t } = useTranslation('identity');
  const { message } = App.useApp();
  const client = useQueryClient();
  const query = useQuery(sessionsQuery(account.id));
  const mayEnd = useCan('account:write') && account.manageable;
  const ending = useMutation({
    mutationFn: () => signOut(account.id),
    onSuccess: () => void message.success(t('session.ended')),
    onError: (error) => void message.error(problemText(error)),
    onSettled: () => client.invalidateQueries({ queryKey: ['identity', 'accounts'] }),
  });
  return (
    <QueryState query={query}>
      {(sessions) => (
        <>
          {sessions.length === 0 && <p className={styles.quiet}>{t('session.none')}</p>}
          <ul className={styles.list}>
            {sessions.map((session) => (
              <li key={session.id}>
                {t(session.device ? 'session.device' : 'session.browser')} · {session.address}
                <div className={styles.quiet}>
                  {t('session.times', {
                    from: formatDateTime(session.startedAt),
                    last: formatDateTime(session.lastUsedAt),
                  })}
                </div>
              </li>
            ))}
          </ul>
          {mayEnd && sessions.length > 0 && (
            <Button danger loading={ending.isPending} onClick={() => ending.mutate()}>
              {t('session.end')}
            </Button>
          )}
        </>
      )}
    </QueryState>
  );
}
