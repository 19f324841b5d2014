import { useMutation } from '@tanstack/react-query';
import { App, Button, Dropdown, Space } from 'antd';
import { useTranslation } from 'react-i18next';
import type { CourseResult } from '@/api/schema.gen.d.ts';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { erasePersonOf, removeResult, restoreResult } from '../../api/courses.ts';
import { useChanged } from '../use-changed.ts';
import type { ResultEdit } from './result-drawer.tsx';

interface ResultActionsProps {
  courseId: string;
  result: CourseResult;
  onEdit: (edit: ResultEdit) => void;
}

/** Correct the result or the person, take the person out, erase what is known of it. */
export function ResultActions({ courseId, result, onEdit }: ResultActionsProps) {
  const { t } = useTranslation(['course', 'outreach', 'common']);
  const { message, modal } = App.useApp();
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const name = result.person.fullName;
  const restoring = useMutation({
    mutationFn: () => restoreResult(courseId, result),
    onSuccess: () => changed(),
    onError: failed,
  });
  const removing = useMutation({
    mutationFn: () => removeResult(courseId, result),
    onSuccess: () => {
      undo(t('outreach:people.removed', { name }), () => restoring.mutate());
      return changed();
    },
    onError: failed,
  });
  const erasing = useMutation({
    mutationFn: () => erasePersonOf(courseId, result),
    onSuccess: () => {
      void message.success(t('outreach:people.erased'));
      return changed();
    },
    onError: failed,
  });
  const acts = {
    person: () => onEdit({ what: 'person', result }),
    remove: () => removing.mutate(),
    erase: () =>
      void modal.confirm({
        title: t('outreach:people.eraseTitle'),
        content: t('outreach:people.eraseText', { name }),
        okText: t('outreach:people.erase'),
        okButtonProps: { danger: true },
        cancelText: t('common:action.cancel'),
        onOk: () => erasing.mutate(),
      }),
  };
  return (
    <Space>
      <Button
        size="small"
        aria-label={`${t('editResult')}: ${name}`}
        onClick={() => onEdit({ what: 'result', result })}
      >
        {t('editResult')}
      </Button>
      <Dropdown
        trigger={['click']}
        menu={{
          items: [
            { key: 'person', label: t('editPerson') },
            { key: 'remove', label: t('outreach:people.remove') },
            { key: 'erase', label: t('outreach:people.erase'), danger: true },
          ],
          onClick: ({ key }) => acts[key as keyof typeof acts](),
        }}
      >
        <Button size="small" aria-label={`${t('more')}: ${name}`}>
          …
        </Button>
      </Dropdown>
    </Space>
  );
}
