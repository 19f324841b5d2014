import { useQuery, useQueryClient } from '@tanstack/react-query';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { RecordTabs } from '@/components/history/record-tabs.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { documentChanges } from '../api/document-changes.ts';
import { documentQuery } from '../api/get-document.ts';
import { DocumentActions } from './document-actions.tsx';
import { DocumentDetails } from './document-details.tsx';
import { DocumentForm } from './document-form.tsx';

interface DocumentDrawerProps {
  /** An id, or `new`. */
  open: string;
  onShow: (id: string | undefined) => void;
}

/** One document beside the list: to read, and for those who may, to change. */
export function DocumentDrawer({ open, onShow }: DocumentDrawerProps) {
  const { t } = useTranslation(['document', 'common']);
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const isNew = open === 'new';
  const [editing, setEditing] = useState(isNew);
  const query = useQuery({ ...documentQuery(open), enabled: !isNew });
  const number = query.data?.number ?? '';
  const refresh = () =>
    Promise.all(
      // Plans show whether what they cite still holds.
      ['document', 'plan'].map((key) => queryClient.invalidateQueries({ queryKey: [key] })),
    );

  function saved(id: string) {
    setEditing(false);
    void message.success(t('common:state.saved'));
    void refresh();
    if (isNew) onShow(id);
  }

  return (
    <Drawer
      open
      size={640}
      title={isNew ? t('addTitle') : editing ? t('editTitle', { number }) : number}
      onClose={() => onShow(undefined)}
    >
      {isNew ? (
        <DocumentForm onSaved={({ id }) => saved(id)} onCancel={() => onShow(undefined)} />
      ) : (
        <QueryState query={query}>
          {(document) =>
            editing ? (
              <DocumentForm
                document={document}
                onSaved={({ id }) => saved(id)}
                onCancel={() => setEditing(false)}
              />
            ) : (
              <>
                <Can permission="document:write">
                  <DocumentActions
                    document={document}
                    onEdit={() => setEditing(true)}
                    onDeleted={() => {
                      onShow(undefined);
                      void refresh();
                    }}
                  />
                </Can>
                <RecordTabs
                  name={documentQuery(document.id).queryKey}
                  details={<DocumentDetails document={document} onShow={onShow} />}
                  changes={documentChanges(document.id)}
                />
              </>
            )
          }
        </QueryState>
      )}
    </Drawer>
  );
}
