import { useMutation } from '@tanstack/react-query';
import { Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachAttendance, OutreachSuspect } from '@/api/schema.gen.d.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { joinPeople, partPeople } from '../api/people.ts';
import styles from './outreach.module.css';
import { useChanged } from './use-changed.ts';

interface SuspectedProps {
  activityId: string;
  attendance: OutreachAttendance;
}

/** Others who may be the same person: one press makes them one, and can be taken back. */
export function Suspected({ activityId, attendance }: SuspectedProps) {
  const { t } = useTranslation('outreach');
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const parting = useMutation({
    mutationFn: () => partPeople(activityId, attendance),
    onSuccess: changed,
    onError: failed,
  });
  const joining = useMutation({
    mutationFn: (other: OutreachSuspect) => joinPeople(activityId, attendance, other),
    onSuccess: () => {
      undo(t('people.joined'), () => parting.mutate());
      return changed();
    },
    onError: failed,
  });
  if (attendance.suspected.length === 0) return null;
  return (
    <div className={styles.suspected}>
      <span>{t('people.suspected')}</span>
      {attendance.suspected.map((other) => (
        <Button
          key={other.id}
          size="small"
          disabled={joining.isPending}
          onClick={() => joining.mutate(other)}
        >
          {t('people.join', {
            name: [other.fullName, other.workplace].filter(Boolean).join(', '),
          })}
        </Button>
      ))}
    </div>
  );
}
