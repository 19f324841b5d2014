import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { EnteredValue, Target } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { Can } from '@/auth/can.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatDate, formatDateTime, formatNumber } from '@/i18n/format.ts';
import {
  deleteEnteredValue,
  enteredValuesQuery,
  restoreEnteredValue,
} from '../../api/entered-values.ts';
import { EnteredForm } from './entered-form.tsx';
import { EnteredLine } from './entered-line.tsx';
import styles from './target.module.css';

/** What was entered by hand for a target, the one that stands first. */
export function EnteredValues({ target }: { target: Target }) {
  const { t } = useTranslation('target');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const query = useQuery(enteredValuesQuery(target.id));
  const refresh = () =>
    Promise.all([
      client.invalidateQueries({ queryKey: ['target', target.id] }),
      client.invalidateQueries({ queryKey: ['plan', target.planId, 'targets'] }),
    ]);
  const values = query.data ?? [];
  return (
    <section aria-labelledby="entered">
      <div className={styles.head}>
        <h2 id="entered">{t('entered.title')}</h2>
        <Can permission="plan:write">
          <Button onClick={() => setOpen(true)}>{t('entered.enter')}</Button>
        </Can>
      </div>
      <EnteredLine target={target} />
      {values.length === 0 ? (
        <p className={styles.quiet}>{t('entered.none')}</p>
      ) : (
        <ul className={styles.readings} aria-label={t('entered.title')}>
          {values.map((value) => (
            <EnteredRow key={value.id} target={target} value={value} onChanged={refresh} />
          ))}
        </ul>
      )}
      {open && (
        <EnteredForm
          target={target}
          onClose={() => setOpen(false)}
          onSaved={() => {
            setOpen(false);
            void refresh();
          }}
        />
      )}
    </section>
  );
}

interface EnteredRowProps {
  target: Target;
  value: EnteredValue;
  onChanged: () => Promise<unknown>;
}

function EnteredRow({ target, value, onChanged }: EnteredRowProps) {
  const { t } = useTranslation(['target', 'common']);
  const { message } = App.useApp();
  const undo = useUndo();
  const day = formatDate(value.day);
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreEnteredValue(target.id, value.id),
    onSuccess: () => void message.success(t('entered.restored', { day })),
    onError,
    onSettled: onChanged,
  });
  const deleting = useMutation({
    mutationFn: () => deleteEnteredValue(target.id, value),
    onSuccess: () => undo(t('entered.deleted', { day }), () => restoring.mutate()),
    onError,
    onSettled: onChanged,
  });
  return (
    <li className={styles.reading}>
      <div>
        <b>{numbers(value)}</b>
        <div>{day}</div>
      </div>
      <div>
        <p>{t('entered.because', { evidence: value.evidence, reason: value.reason })}</p>
        <p className={styles.quiet}>
          {t('entered.by', {
            name: value.enteredBy ?? '',
            at: formatDateTime(value.enteredAt),
            until: formatDate(value.expiresOn),
          })}
        </p>
        <p className={styles.tags}>
          {value.expired && <ToneTag tone="idle">{t('entered.expired')}</ToneTag>}
          <Can permission="plan:write">
            <Button
              size="small"
              danger
              aria-label={t('entered.deleteOne', { day })}
              loading={deleting.isPending}
              onClick={() => deleting.mutate()}
            >
              {t('common:action.delete')}
            </Button>
          </Can>
        </p>
      </div>
    </li>
  );
}

function numbers({ numerator, denominator, reachedOn }: EnteredValue): string {
  if (reachedOn) return formatDate(reachedOn);
  return denominator === undefined
    ? formatNumber(numerator)
    : `${formatNumber(numerator)}/${formatNumber(denominator)}`;
}
