import { useTranslation } from 'react-i18next';
import { LanguageSwitch } from './language-switch.tsx';
import { LoginForm } from './login-form.tsx';
import type { LoginNotice } from './login-notice.ts';
import styles from './login-screen.module.css';

interface LoginScreenProps {
  notice: LoginNotice | undefined;
  onLoggedIn: () => void;
}

/** Made of plain HTML: the first page must come quickly over a slow line, so no UI kit here. */
export function LoginScreen({ notice, onLoggedIn }: LoginScreenProps) {
  const { t } = useTranslation(['auth', 'common']);
  return (
    <div className={styles.page}>
      <title>{`${t('auth:title')} · ${t('common:product')}`}</title>
      <header className={styles.header}>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <div className={styles.brand}>
          <img src="/favicon.svg" alt="" width="52" height="52" />
          <div>
            <p className={styles.product}>{t('common:product')}</p>
            <p className={styles.authority}>{t('auth:authority')}</p>
          </div>
        </div>
        <p className={styles.intro}>{t('auth:intro')}</p>
        <section className={styles.card} aria-labelledby="login-title">
          <h1 id="login-title">{t('auth:title')}</h1>
          {notice && (
            <p className={styles.notice} role="status">
              {t(`auth:notice.${notice}`)}
            </p>
          )}
          <LoginForm onLoggedIn={onLoggedIn} />
        </section>
      </main>
    </div>
  );
}
