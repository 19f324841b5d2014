import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { OutreachAttendance } from '@/api/schema.gen.d.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { erasePerson, removePerson, restorePerson } from '../api/people.ts';
import styles from './outreach.module.css';
import { useChanged } from './use-changed.ts';

interface PersonActionsProps {
  activityId: string;
  attendance: OutreachAttendance;
  onEdit: () => void;
}

export function PersonActions({ activityId, attendance, onEdit }: PersonActionsProps) {
  const { t } = useTranslation(['outreach', 'common']);
  const { message, modal } = App.useApp();
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const name = attendance.person.fullName;
  const restoring = useMutation({
    mutationFn: () => restorePerson(activityId, attendance),
    onSuccess: () => {
      void message.success(t('people.restored', { name }));
      return changed();
    },
    onError: failed,
  });
  const removing = useMutation({
    mutationFn: () => removePerson(activityId, attendance),
    onSuccess: () => {
      undo(t('people.removed', { name }), () => restoring.mutate());
      return changed();
    },
    onError: failed,
  });
  const erasing = useMutation({
    mutationFn: () => erasePerson(activityId, attendance),
    onSuccess: () => {
      void message.success(t('people.erased'));
      return changed();
    },
    onError: failed,
  });
  return (
    <div className={styles.tags}>
      <Button size="small" aria-label={`${t('common:action.edit')}: ${name}`} onClick={onEdit}>
        {t('common:action.edit')}
      </Button>
      <Button
        size="small"
        aria-label={`${t('people.remove')}: ${name}`}
        disabled={removing.isPending}
        onClick={() => removing.mutate()}
      >
        {t('people.remove')}
      </Button>
      <Button
        size="small"
        danger
        aria-label={`${t('people.erase')}: ${name}`}
        disabled={erasing.isPending}
        onClick={() =>
          void modal.confirm({
            title: t('people.eraseTitle'),
            content: t('people.eraseText', { name }),
            okText: t('people.erase'),
            okButtonProps: { danger: true },
            cancelText: t('common:action.cancel'),
            onOk: () => erasing.mutate(),
          })
        }
      >
        {t('people.erase')}
      </Button>
    </div>
  );
}
