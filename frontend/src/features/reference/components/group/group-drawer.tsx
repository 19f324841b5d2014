import { useQuery } from '@tanstack/react-query';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { RecordTabs } from '@/components/history/record-tabs.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { groupQuery } from '../../api/get-group.ts';
import { readGroupChanges } from '../../api/group-changes.ts';
import { useRefresh } from '../use-refresh.ts';
import { GroupActions } from './group-actions.tsx';
import { GroupDetails } from './group-details.tsx';
import { GroupForm } from './group-form.tsx';

interface GroupDrawerProps {
  /** An id, or `new`. */
  open: string;
  onShow: (id: string | undefined) => void;
}

/** One group beside the list: to read, and for those who may, to change. */
export function GroupDrawer({ open, onShow }: GroupDrawerProps) {
  const { t } = useTranslation(['reference', 'common']);
  const { message } = App.useApp();
  const isNew = open === 'new';
  const [editing, setEditing] = useState(isNew);
  const query = useQuery({ ...groupQuery(open), enabled: !isNew });
  const refresh = useRefresh();
  const name = query.data?.name ?? '';

  function saved(id: string) {
    setEditing(false);
    void message.success(t('common:state.saved'));
    void refresh();
    if (isNew) onShow(id);
  }

  return (
    <Drawer
      open
      size={760}
      title={isNew ? t('group.addTitle') : editing ? t('group.editTitle', { name }) : name}
      onClose={() => onShow(undefined)}
    >
      {isNew ? (
        <GroupForm onSaved={({ id }) => saved(id)} onCancel={() => onShow(undefined)} />
      ) : (
        <QueryState query={query}>
          {(group) =>
            editing ? (
              <GroupForm
                group={group}
                onSaved={({ id }) => saved(id)}
                onCancel={() => setEditing(false)}
              />
            ) : (
              <>
                <Can permission="reference:write">
                  <GroupActions
                    group={group}
                    onEdit={() => setEditing(true)}
                    onDeleted={() => onShow(undefined)}
                  />
                </Can>
                <RecordTabs
                  name={groupQuery(group.id).queryKey}
                  details={<GroupDetails group={group} />}
                  changes={readGroupChanges(group.id)}
                />
              </>
            )
          }
        </QueryState>
      )}
    </Drawer>
  );
}
