import { useQuery } from '@tanstack/react-query';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Can } from '@/auth/can.tsx';
import { RecordTabs } from '@/components/history/record-tabs.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { readAgencyChanges } from '../../api/agency-changes.ts';
import { agencyQuery } from '../../api/get-agency.ts';
import { useRefresh } from '../use-refresh.ts';
import { AgencyActions } from './agency-actions.tsx';
import { AgencyDetails } from './agency-details.tsx';
import { AgencyForm } from './agency-form.tsx';

interface AgencyDrawerProps {
  /** An id, or `new`. */
  open: string;
  onShow: (id: string | undefined) => void;
}

/** One agency beside the list: to read, and for those who may, to change. */
export function AgencyDrawer({ open, onShow }: AgencyDrawerProps) {
  const { t } = useTranslation(['reference', 'common']);
  const { message } = App.useApp();
  const isNew = open === 'new';
  const [editing, setEditing] = useState(isNew);
  const query = useQuery({ ...agencyQuery(open), enabled: !isNew });
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
      size={680}
      title={isNew ? t('agency.addTitle') : editing ? t('agency.editTitle', { name }) : name}
      onClose={() => onShow(undefined)}
    >
      {isNew ? (
        <AgencyForm onSaved={({ id }) => saved(id)} onCancel={() => onShow(undefined)} />
      ) : (
        <QueryState query={query}>
          {(agency) =>
            editing ? (
              <AgencyForm
                agency={agency}
                onSaved={({ id }) => saved(id)}
                onCancel={() => setEditing(false)}
              />
            ) : (
              <>
                <Can permission="reference:write">
                  <AgencyActions
                    agency={agency}
                    onEdit={() => setEditing(true)}
                    onDeleted={() => onShow(undefined)}
                  />
                </Can>
                <RecordTabs
                  name={agencyQuery(agency.id).queryKey}
                  details={<AgencyDetails agency={agency} onShow={onShow} />}
                  changes={readAgencyChanges(agency.id)}
                />
              </>
            )
          }
        </QueryState>
      )}
    </Drawer>
  );
}
