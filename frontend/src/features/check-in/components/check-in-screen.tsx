import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText } from '@/api/problem.ts';
import { LanguageSwitch } from '@/auth/language-switch.tsx';
import styles from '@/auth/login-screen.module.css';
import { formatDate } from '@/i18n/format.ts';
import { checkInPageQuery } from '../api/check-in.ts';
import { CheckInForm } from './check-in-form.tsx';

/** Where the code at the door leads to: plain HTML, for any phone on any line. */
export function CheckInScreen({ token }: { token: string }) {
  const { t } = useTranslation(['checkin', 'common']);
  const { data, error } = useQuery(checkInPageQuery(token));
  const unknown = error instanceof ProblemError && error.status === 404;
  const title = data?.title ?? t('title');
  return (
    <div className={styles.page}>
      <title>{`${title} · ${t('common:product')}`}</title>
      <header className={styles.header}>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <section className={styles.card} aria-labelledby="check-in-title">
          <h1 id="check-in-title">{title}</h1>
          {error && (
            <p className={styles.alert} role="alert">
              {unknown ? t('unknown') : problemText(error)}
            </p>
          )}
          {data && (
            <>
              <p>
                {[
                  formatDate(data.startsOn),
                  ...(data.endsOn === data.startsOn ? [] : [formatDate(data.endsOn)]),
                ].join(' – ')}
                {data.place && `, ${data.place}`}
                <br />
                {`${t('organiser')}: ${data.organiser}`}
              </p>
              {data.state === 'OPEN' && <CheckInForm token={token} purpose={data.purpose} />}
              {data.state === 'NOT_YET' && (
                <p className={styles.notice}>{t('notYet', { day: formatDate(data.startsOn) })}</p>
              )}
              {data.state === 'OVER' && <p className={styles.notice}>{t('over')}</p>}
            </>
          )}
        </section>
      </main>
    </div>
  );
}
