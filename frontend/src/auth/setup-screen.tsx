import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText } from '@/api/problem.ts';
import { LanguageSwitch } from './language-switch.tsx';
import styles from './login-screen.module.css';
import { setUpAdministrator } from './session.ts';
import { TextField } from './text-field.tsx';

interface SetupScreenProps {
  /** From the one-time link. */
  token: string;
  onDone: () => void;
}

const blank = { username: '', displayName: '', password: '', repeated: '' };

/** The first administrator chooses a name and a password; plain HTML, as the login page. */
export function SetupScreen({ token, onDone }: SetupScreenProps) {
  const { t } = useTranslation(['auth', 'common']);
  const [values, setValues] = useState(blank);
  const [checked, setChecked] = useState(false);
  const attempt = useMutation({
    mutationFn: () => setUpAdministrator({ token, ...values }),
    onSuccess: onDone,
  });
  const violations = attempt.error instanceof ProblemError ? attempt.error.violations : [];
  const refused = (field: string) => violations.find((it) => it.field === field)?.message;
  const missing = (text: string) =>
    checked && !text.trim() ? t('common:form.required') : undefined;
  const differ =
    checked && values.password !== values.repeated ? t('auth:passwordsDiffer') : undefined;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setChecked(true);
    const complete = Object.values(values).every((text) => text.trim() !== '');
    if (complete && values.password === values.repeated && !attempt.isPending) attempt.mutate();
  }

  const field = (name: keyof typeof blank) => ({
    value: values[name],
    onChange: (event: { target: { value: string } }) =>
      setValues({ ...values, [name]: event.target.value }),
  });

  return (
    <div className={styles.page}>
      <title>{`${t('auth:setup.title')} · ${t('common:product')}`}</title>
      <header className={styles.header}>
        <LanguageSwitch />
      </header>
      <main className={styles.main}>
        <section className={styles.card} aria-labelledby="setup-title">
          <h1 id="setup-title">{t('auth:setup.title')}</h1>
          <p>{t('auth:setup.intro')}</p>
          <form className={styles.form} onSubmit={submit} noValidate>
            {attempt.isError && (
              <p className={styles.alert} role="alert">
                {problemText(attempt.error)}
              </p>
            )}
            <TextField
              label={t('auth:username')}
              error={missing(values.username) ?? refused('username')}
              autoComplete="username"
              autoCapitalize="none"
              spellCheck={false}
              {...field('username')}
            />
            <TextField
              label={t('auth:setup.displayName')}
              error={missing(values.displayName) ?? refused('displayName')}
              autoComplete="name"
              {...field('displayName')}
            />
            <TextField
              label={t('auth:newPassword')}
              error={missing(values.password) ?? refused('password')}
              type="password"
              autoComplete="new-password"
              {...field('password')}
            />
            <TextField
              label={t('auth:repeatPassword')}
              error={missing(values.repeated) ?? differ}
              type="password"
              autoComplete="new-password"
              {...field('repeated')}
            />
            <button type="submit" className={styles.submit} aria-disabled={attempt.isPending}>
              {t('auth:setup.submit')}
            </button>
          </form>
        </section>
      </main>
    </div>
  );
}
