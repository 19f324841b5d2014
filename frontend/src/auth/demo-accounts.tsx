import { queryOptions, useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { api, call } from '@/api/client.ts';
import styles from './login-screen.module.css';

const loginOptionsQuery = queryOptions({
  queryKey: ['login-options'],
  queryFn: ({ signal }) => call(api.GET('/auth/options', { signal })),
  staleTime: Number.POSITIVE_INFINITY,
});

/** Only a demonstration server names accounts; elsewhere nothing is shown. */
export function DemoAccounts({ onChoose }: { onChoose: (username: string) => void }) {
  const { t } = useTranslation('auth');
  const { data } = useQuery(loginOptionsQuery);
  if (!data?.demonstration || data.accounts.length === 0) return null;
  return (
    <section className={styles.demo} aria-labelledby="demo-title">
      <h2 id="demo-title">{t('demoTitle')}</h2>
      <p>{t('demoIntro')}</p>
      <ul>
        {data.accounts.map((account) => (
          <li key={account.username}>
            <button type="button" onClick={() => onChoose(account.username)}>
              <b>{account.username}</b>
              <span>{account.description || t(`role.${account.role}`)}</span>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}
