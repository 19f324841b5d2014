import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { ProblemError, problemText } from '@/api/problem.ts';
import styles from '@/auth/login-screen.module.css';
import { TextField } from '@/auth/text-field.tsx';
import { enter } from '../api/check-in.ts';

const blank = { fullName: '', workplace: '', position: '', phone: '', facilityCode: '' };

type Name = keyof typeof blank;

const needed: Name[] = ['fullName', 'workplace', 'phone'];

/** What a participant says of himself or herself; what was wrong stands beside its field. */
export function CheckInForm({ token, purpose }: { token: string; purpose: string }) {
  const { t } = useTranslation(['checkin', 'common']);
  const [values, setValues] = useState(blank);
  const [checked, setChecked] = useState(false);
  const attempt = useMutation({
    mutationFn: () => {
      const given = Object.entries(values).filter(([, text]) => text.trim() !== '');
      return enter(token, Object.fromEntries(given) as typeof blank);
    },
  });
  const failed = attempt.error instanceof ProblemError ? attempt.error : undefined;
  const missing = (name: Name) => needed.includes(name) && values[name].trim() === '';

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setChecked(true);
    if (!needed.some(missing) && !attempt.isPending) attempt.mutate();
  }

  if (attempt.data) {
    const { known, facility } = attempt.data;
    return (
      <div className={styles.form}>
        <p className={styles.notice} role="status">
          {known ? t('known') : facility ? t('doneAt', { facility }) : t('done')}
        </p>
        <button
          type="button"
          className={styles.submit}
          onClick={() => {
            setValues(blank);
            setChecked(false);
            attempt.reset();
          }}
        >
          {t('another')}
        </button>
      </div>
    );
  }

  const field = (name: Name) => ({
    label: t(name),
    required: needed.includes(name),
    value: values[name],
    error:
      (checked && missing(name) ? t('common:form.required') : undefined) ??
      failed?.violations.find((violation) => violation.field === name)?.message,
    onChange: (event: { target: { value: string } }) =>
      setValues({ ...values, [name]: event.target.value }),
  });

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {attempt.isError && (
        <p className={styles.alert} role="alert">
          {failed?.status === 429
            ? t('wait', { seconds: failed.retryAfterSeconds ?? 60 })
            : problemText(attempt.error)}
        </p>
      )}
      <TextField autoComplete="name" maxLength={200} {...field('fullName')} />
      <TextField autoComplete="organization" maxLength={300} {...field('workplace')} />
      <TextField autoComplete="organization-title" maxLength={200} {...field('position')} />
      <TextField type="tel" autoComplete="tel" maxLength={30} {...field('phone')} />
      <TextField autoComplete="off" maxLength={20} {...field('facilityCode')} />
      <p>{t('purpose', { purpose })}</p>
      <button type="submit" className={styles.submit} aria-disabled={attempt.isPending}>
        {t('submit')}
      </button>
    </form>
  );
}
