import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type {
  FacilitySize,
  SeriesSplit,
  SubTarget,
  Target,
  TargetSeries,
} from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { Can } from '@/auth/can.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { planQuery } from '../../api/get-plan.ts';
import { deleteSubTarget, restoreSubTarget, subTargetsQuery } from '../../api/sub-targets.ts';
import { useGroupText } from './group-name.tsx';
import { SubTargetForm } from './sub-target-form.tsx';
import { useWantedText } from './wanted.tsx';
import styles from './target.module.css';

interface SubTargetsProps {
  target: Target;
  series: TargetSeries;
  split: SeriesSplit;
}

/** What is wanted in each year, of all facilities and of the parts that are shown. */
export function SubTargets({ target, series, split }: SubTargetsProps) {
  const { t } = useTranslation('target');
  const client = useQueryClient();
  const name = useGroupText(split);
  const [open, setOpen] = useState<SubTarget | 'new'>();
  const plan = useQuery(planQuery(target.planId)).data;
  const wanted = (useQuery(subTargetsQuery(target.id)).data ?? []).filter(
    (part) => part.split === 'NONE' || part.split === split,
  );
  const refresh = () => client.invalidateQueries({ queryKey: ['target', target.id] });
  return (
    <section aria-labelledby="sub-targets">
      <div className={styles.head}>
        <h2 id="sub-targets">{t('sub.title')}</h2>
        <Can permission="plan:write">
          <Button disabled={!plan} onClick={() => setOpen('new')}>
            {t('sub.set')}
          </Button>
        </Can>
      </div>
      <p className={styles.quiet}>{t(split === 'NONE' ? 'sub.meaningWhole' : 'sub.meaning')}</p>
      {wanted.length > 0 && (
        <ul className={styles.readings} aria-label={t('sub.title')}>
          {wanted.map((part) => (
            <SubTargetRow
              key={part.id}
              target={target}
              part={part}
              onEdit={() => setOpen(part)}
              onChanged={refresh}
            />
          ))}
        </ul>
      )}
      {open && plan && (
        <SubTargetForm
          target={target}
          split={split}
          parts={series.groups.flatMap((group) =>
            group.key ? [{ key: group.key, name: name(group), validTo: group.validTo }] : [],
          )}
          years={yearsOf(plan)}
          part={open === 'new' ? undefined : open}
          onClose={() => setOpen(undefined)}
          onSaved={() => {
            setOpen(undefined);
            void refresh();
          }}
        />
      )}
    </section>
  );
}

function yearsOf({ periodStart, periodEnd }: { periodStart: string; periodEnd: string }): number[] {
  const first = Number(periodStart.slice(0, 4));
  return Array.from({ length: Number(periodEnd.slice(0, 4)) - first + 1 }, (_, at) => first + at);
}

interface SubTargetRowProps {
  target: Target;
  part: SubTarget;
  onEdit: () => void;
  onChanged: () => Promise<unknown>;
}

function SubTargetRow({ target, part, onEdit, onChanged }: SubTargetRowProps) {
  const { t } = useTranslation(['target', 'registry', 'common']);
  const { message } = App.useApp();
  const undo = useUndo();
  const text = useWantedText();
  const name =
    part.split === 'SIZE'
      ? t(`registry:size.${part.key as FacilitySize}`)
      : (part.label ?? t('sub.whole'));
  const which = { part: name, year: part.year };
  const onError = (error: unknown) => void message.error(problemText(error));
  const restoring = useMutation({
    mutationFn: () => restoreSubTarget(target.id, part.id),
    onSuccess: () => void message.success(t('sub.restored', which)),
    onError,
    onSettled: onChanged,
  });
  const deleting = useMutation({
    mutationFn: () => deleteSubTarget(target.id, part),
    onSuccess: () => undo(t('sub.deleted', which), () => restoring.mutate()),
    onError,
    onSettled: onChanged,
  });
  return (
    <li className={styles.reading}>
      <div>
        <b>{text(part)}</b>
        <div>{part.year}</div>
      </div>
      <div>
        <p>{name}</p>
        {part.basis && <p className={styles.quiet}>{t('sub.because', { basis: part.basis })}</p>}
        <Can permission="plan:write">
          <p className={styles.tags}>
            <Button size="small" aria-label={t('sub.editOne', which)} onClick={onEdit}>
              {t('common:action.edit')}
            </Button>
            <Button
              size="small"
              danger
              aria-label={t('sub.deleteOne', which)}
              loading={deleting.isPending}
              onClick={() => deleting.mutate()}
            >
              {t('common:action.delete')}
            </Button>
          </p>
        </Can>
      </div>
    </li>
  );
}
