import { useMutation, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ladder, LadderOverride } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { Can } from '@/auth/can.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatDate, formatDateTime } from '@/i18n/format.ts';
import { deleteStep, ladderQuery, restoreStep } from '../../api/ladder.ts';
import styles from './ladder.module.css';
import { StepForm } from './step-form.tsx';

interface StepsByHandProps {
  facilityId: string;
  ladder: Ladder;
}

/** The steps that people set by hand, those too that have expired. */
export function StepsByHand({ facilityId, ladder }: StepsByHandProps) {
  const { t } = useTranslation('ladder');
  const client = useQueryClient();
  const [open, setOpen] = useState(false);
  const refresh = () =>
    client.invalidateQueries({ queryKey: ladderQuery(facilityId).queryKey.slice(0, -1) });
  return (
    <section aria-labelledby="ladder-hand">
      <div className={styles.head}>
        <h2 id="ladder-hand">{t('hand.title')}</h2>
        <Can permission="facility:write">
          {ladder.years.length > 0 && (
            <Button onClick={() => setOpen(true)}>{t('hand.set')}</Button>
          )}
        </Can>
      </div>
      {ladder.overrides.length === 0 ? (
        <p className={styles.quiet}>{t('hand.none')}</p>
      ) : (
        <ul className={styles.hand} aria-label={t('hand.title')}>
          {ladder.overrides.map((set) => (
            <SetRow key={set.id} facilityId={facilityId} set={set} onChanged={refresh} />
          ))}
        </ul>
      )}
      {open && (
        <StepForm
          facilityId={facilityId}
          years={ladder.years.map(({ year }) => year)}
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

interface SetRowProps {
  facilityId: string;
  set: LadderOverride;
  onChanged: () => Promise<unknown>;
}

function SetRow({ facilityId, set, onChanged }: SetRowProps) {
  const { t } = useTranslation(['ladder', 'common']);
  const { message } = App.useApp();
  const undo = useUndo();
  const which = { step: t(`step.${set.step}`), year: set.year };
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreStep(facilityId, set.id),
    onSuccess: () => void message.success(t('hand.restored', which)),
    onError,
    onSettled: onChanged,
  });
  const deleting = useMutation({
    mutationFn: () => deleteStep(facilityId, set),
    onSuccess: () => undo(t('hand.deleted', which), () => restoring.mutate()),
    onError,
    onSettled: onChanged,
  });
  return (
    <li className={styles.set}>
      <p>
        <b>{`${set.year} · ${t(`step.${set.step}`)}: ${t(`state.${set.holds ? 'yes' : 'no'}`)}`}</b>
      </p>
      <p>{t('hand.because', { evidence: set.evidence, reason: set.reason })}</p>
      <p className={styles.quiet}>
        {t('hand.by', {
          name: set.enteredBy ?? '',
          at: formatDateTime(set.enteredAt),
          until: formatDate(set.expiresOn),
        })}
      </p>
      <p className={styles.tags}>
        {set.expired && <ToneTag tone="idle">{t('hand.expired')}</ToneTag>}
        <Can permission="facility:write">
          <Button
            size="small"
            danger
            aria-label={t('hand.deleteOne', which)}
            loading={deleting.isPending}
            onClick={() => deleting.mutate()}
          >
            {t('common:action.delete')}
          </Button>
        </Can>
      </p>
    </li>
  );
}
