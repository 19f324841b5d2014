import { DeleteOutlined, EditOutlined } from '@ant-design/icons';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { defaultParseSearch, Link } from '@tanstack/react-router';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import type { SavedView } from '@/api/schema.gen.d.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { deleteView, restoreView, savedViewsQuery } from './saved-views-api.ts';
import styles from './saved-views.module.css';

interface ViewListProps {
  page: string;
  /** The query that is open now. */
  query: string;
  onOpened: () => void;
  onRename: (view: SavedView) => void;
}

/** The person's views of a page: to open, to rename, to delete. */
export function ViewList({ page, query, onOpened, onRename }: ViewListProps) {
  const { t } = useTranslation('view');
  const { message } = App.useApp();
  const client = useQueryClient();
  const undo = useUndo();
  const views = useQuery(savedViewsQuery(page));
  const changed = () => client.invalidateQueries(savedViewsQuery(page));
  const failed = (error: Error) => {
    void message.error(problemText(error));
    void changed();
  };
  const restoring = useMutation({
    mutationFn: restoreView,
    onSuccess: ({ name }) => {
      void message.success(t('restored', { name }));
      return changed();
    },
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: deleteView,
    onSuccess: (_, { id, name }) => {
      undo(t('deleted', { name }), () => restoring.mutate(id));
      return changed();
    },
    onError: failed,
  });

  return (
    <QueryState query={views}>
      {({ items }) =>
        items.length === 0 ? (
          <p className={styles.none}>{t('none')}</p>
        ) : (
          <ul className={styles.list} aria-label={t('title')}>
            {items.map((view) => (
              <li key={view.id}>
                <Link
                  to="."
                  search={defaultParseSearch(view.query) as never}
                  aria-current={view.query === query ? 'true' : undefined}
                  onClick={onOpened}
                >
                  {view.name}
                </Link>
                <Button
                  type="text"
                  size="small"
                  icon={<EditOutlined aria-hidden />}
                  aria-label={t('renameOne', { name: view.name })}
                  onClick={() => onRename(view)}
                />
                <Button
                  type="text"
                  size="small"
                  icon={<DeleteOutlined aria-hidden />}
                  aria-label={t('deleteOne', { name: view.name })}
                  disabled={deleting.isPending}
                  onClick={() => deleting.mutate(view)}
                />
              </li>
            ))}
          </ul>
        )
      }
    </QueryState>
  );
}
