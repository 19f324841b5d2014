import { useMutation, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import { DemoAccounts } from './demo-accounts.tsx';
import styles from './login-screen.module.css';
import { type Credentials, login } from './session.ts';
import { TextField } from './text-field.tsx';

export function LoginForm({ onLoggedIn }: { onLoggedIn: () => void }) {
  const { t } = useTranslation('auth');
  const queryClient = useQueryClient();
  const [values, setValues] = useState<Credentials>({ username: '', password: '' });
  const [checked, setChecked] = useState(false);
  const [visible, setVisible] = useState(false);
  const username = useRef<HTMLInputElement>(null);
  const password = useRef<HTMLInputElement>(null);
  const attempt = useMutation({
    mutationFn: (credentials: Credentials) => login(queryClient, credentials),
    onSuccess: onLoggedIn,
    onError: () => password.current?.select(),
  });

  const usernameError = checked && !values.username.trim() ? t('usernameRequired') : undefined;
  const passwordError = checked && !values.password ? t('passwordRequired') : undefined;

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setChecked(true);
    if (!values.username.trim()) username.current?.focus();
    else if (!values.password) password.current?.focus();
    else if (!attempt.isPending)
      attempt.mutate({ username: values.username.trim(), password: values.password });
  }

  return (
    <>
      <form className={styles.form} onSubmit={submit} noValidate>
        {attempt.isError && (
          <p className={styles.alert} role="alert">
            {problemText(attempt.error)}
          </p>
        )}
        <TextField
          ref={username}
          label={t('username')}
          error={usernameError}
          autoComplete="username"
          autoCapitalize="none"
          spellCheck={false}
          value={values.username}
          onChange={(event) => setValues({ ...values, username: event.target.value })}
        />
        <TextField
          ref={password}
          label={t('password')}
          error={passwordError}
          type={visible ? 'text' : 'password'}
          autoComplete="current-password"
          value={values.password}
          onChange={(event) => setValues({ ...values, password: event.target.value })}
          after={
            <button type="button" className={styles.reveal} onClick={() => setVisible(!visible)}>
              {visible ? t('hidePassword') : t('showPassword')}
            </button>
          }
        />
        <button type="submit" className={styles.submit} aria-disabled={attempt.isPending}>
          {attempt.isPending ? t('submitting') : t('submit')}
        </button>
      </form>
      <DemoAccounts
        onChoose={(chosen) => {
          setValues({ ...values, username: chosen });
          password.current?.focus();
        }}
      />
    </>
  );
}
