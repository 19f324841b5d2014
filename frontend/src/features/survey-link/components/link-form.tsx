import { useMutation } from '@tanstack/react-query';
import { type SubmitEvent, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SurveyLinkQuestion } from '@/api/schema.gen.d.ts';
import { ProblemError, problemText } from '@/api/problem.ts';
import styles from '@/auth/login-screen.module.css';
import { currentLanguage } from '@/i18n/i18n.ts';
import { answerLink } from '../api/survey-link.ts';
import own from './survey-link.module.css';

interface LinkFormProps {
  token: string;
  questions: SurveyLinkQuestion[];
}

const textOf = ({ text, textEn }: { text: string; textEn?: string }) =>
  currentLanguage() === 'en' ? (textEn ?? text) : text;

/** Every question with its options; what was left out is named beside it, and the first one shown. */
export function LinkForm({ token, questions }: LinkFormProps) {
  const { t } = useTranslation(['surveylink', 'common']);
  const [chosen, setChosen] = useState<Record<string, string>>({});
  const [checked, setChecked] = useState(false);
  const sending = useMutation({
    mutationFn: () =>
      answerLink(
        token,
        Object.entries(chosen).map(([question, option]) => ({ question, option })),
      ),
  });
  const failed = sending.error instanceof ProblemError ? sending.error : undefined;
  const missing = questions.filter(({ code }) => chosen[code] === undefined);

  function submit(event: SubmitEvent) {
    event.preventDefault();
    setChecked(true);
    const [first] = missing;
    if (first) document.getElementById(`${first.code}-0`)?.focus();
    else if (!sending.isPending) sending.mutate();
  }

  if (sending.isSuccess) {
    return (
      <p className={styles.notice} role="status">
        {t('done')}
      </p>
    );
  }

  return (
    <form className={styles.form} onSubmit={submit} noValidate>
      {questions.map((question, index) => {
        const wrong = checked && missing.includes(question);
        return (
          <fieldset
            key={question.code}
            className={own.question}
            aria-describedby={wrong ? `${question.code}-error` : undefined}
          >
            <legend>{`${index + 1}. ${textOf(question)}`}</legend>
            {question.options.map((option, at) => (
              <label key={option.code} className={own.option}>
                <input
                  type="radio"
                  id={`${question.code}-${at}`}
                  name={question.code}
                  value={option.code}
                  checked={chosen[question.code] === option.code}
                  onChange={() => setChosen({ ...chosen, [question.code]: option.code })}
                />
                {textOf(option)}
              </label>
            ))}
            {wrong && (
              <p id={`${question.code}-error`} className={styles.fieldError}>
                {t('choose')}
              </p>
            )}
          </fieldset>
        );
      })}
      {checked && missing.length > 0 && (
        <p className={styles.alert} role="alert">
          {t('missing', { count: missing.length })}
        </p>
      )}
      {sending.isError && (
        <p className={styles.alert} role="alert">
          {failed?.status === 429
            ? t('wait', { seconds: failed.retryAfterSeconds ?? 60 })
            : problemText(sending.error)}
        </p>
      )}
      <p>{t('use')}</p>
      <button type="submit" className={styles.submit} aria-disabled={sending.isPending}>
        {t('send')}
      </button>
    </form>
  );
}
