import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Task, TaskComment } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { Empty } from '@/components/page-states/empty.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { deleteTaskComment, taskCommentsQuery } from '../../api/task-comments.ts';
import { CommentForm } from './comment-form.tsx';
import styles from './comments.module.css';

/** What those who take part have said about a task. */
export function TaskComments({ task }: { task: Task }) {
  const { t } = useTranslation('task');
  const query = useQuery(taskCommentsQuery(task.id));
  return (
    <div className={styles.comments}>
      {task.rights.contribute && <CommentForm taskId={task.id} />}
      <QueryState query={query}>
        {({ items }) =>
          items.length === 0 ? (
            <Empty text={t('comment.none')} />
          ) : (
            <ul>
              {items.map((comment) => (
                <Comment key={comment.id} comment={comment} taskId={task.id} />
              ))}
            </ul>
          )
        }
      </QueryState>
    </div>
  );
}

function Comment({ comment, taskId }: { comment: TaskComment; taskId: string }) {
  const { t } = useTranslation(['task', 'common']);
  const { message, modal } = App.useApp();
  const queryClient = useQueryClient();
  const deleting = useMutation({
    mutationFn: () => deleteTaskComment(taskId, comment),
    onError: (error) => message.error(problemText(error)),
    onSettled: () => queryClient.invalidateQueries(taskCommentsQuery(taskId)),
  });
  return (
    <li>
      <div className={styles.head}>
        <b>{comment.authorName}</b>
        <time dateTime={comment.createdAt}>{formatDateTime(comment.createdAt)}</time>
        {comment.own && (
          <Button
            type="link"
            size="small"
            loading={deleting.isPending}
            onClick={() =>
              void modal.confirm({
                title: t('comment.withdrawTitle'),
                content: comment.text,
                okText: t('comment.withdraw'),
                cancelText: t('common:action.cancel'),
                onOk: () => deleting.mutate(),
              })
            }
          >
            {t('comment.withdraw')}
          </Button>
        )}
      </div>
      <p>{comment.text}</p>
    </li>
  );
}
