import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText } from '@/api/problem.ts';
import { LanguageSwitch } from '@/auth/language-switch.tsx';
import styles from '@/auth/login-screen.module.css';
import { formatDate } from '@/i18n/format.ts';
import { currentLanguage } from '@/i18n/i18n.ts';
import { surveyLinkQuery } from '../api/survey-link.ts';
import { LinkForm } from './link-form.tsx';
import own from './survey-link.module.css';

/** Where the link of an invitation leads to: plain HTML, for any phone on any line. */
export function LinkScreen({ token }: { token: string }) {
  const { t } = useTranslation(['surveylink', 'common']);
  const { data, error } = useQuery(surveyLinkQuery(token));
  const unknown = error instanceof ProblemError && error.status === 404;
  const wait = error instanceof ProblemError && error.status === 429;
  const title =
    (currentLanguage() === 'en' ? (data?.titleEn ?? data?.title) : data?.title) ?? t('title');
  return (
    <div className={styles.page}>
      <title>{`${title} · ${t('common:product')}`}</title>
      <header className={styles.header}>
        <LanguageSwitch />
      </header>
      <main className={`${styles.main} ${own.wide}`}>
        <section className={styles.card} aria-labelledby="survey-title">
          <h1 id="survey-title">{title}</h1>
          {error && (
            <p className={styles.alert} role="alert">
              {unknown
                ? t('unknown')
                : wait
                  ? t('wait', { seconds: error.retryAfterSeconds ?? 60 })
                  : problemText(error)}
            </p>
          )}
          {data?.state === 'ANSWERED' && <p className={styles.notice}>{t('answered')}</p>}
          {data?.state === 'OVER' && <p className={styles.notice}>{t('over')}</p>}
          {data?.state === 'OPEN' && (
            <>
              <p>
                {t('for', { facility: data.facility })}
                {data.activity && (
                  <>
                    <br />
                    {data.phase
                      ? t(`of.${data.phase}`, { activity: data.activity })
                      : data.activity}
                  </>
                )}
                <br />
                {t('until', { day: formatDate(data.expiresOn) })}
              </p>
              <LinkForm token={token} questions={data.questions} />
            </>
          )}
        </section>
      </main>
    </div>
  );
}
