import { useQuery } from '@tanstack/react-query';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { IndustrialZone } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate, formatDateTime } from '@/i18n/format.ts';
import { deleteZone, restoreZone, zoneQuery } from '../../api/zones.ts';
import { Facts } from '../facts.tsx';
import { OwnerActions } from '../owner-actions.tsx';
import { SiteList } from '../site-list.tsx';
import { useRefresh } from '../use-refresh.ts';
import { ZoneForm } from './zone-form.tsx';

interface ZoneDrawerProps {
  /** An id, or `new`. */
  open: string;
  onShow: (id: string | undefined) => void;
}

/** One zone beside the list: to read, and for those who may, to change. */
export function ZoneDrawer({ open, onShow }: ZoneDrawerProps) {
  const { t } = useTranslation(['owner', 'common']);
  const { message } = App.useApp();
  const isNew = open === 'new';
  const [editing, setEditing] = useState(isNew);
  const query = useQuery({ ...zoneQuery(open), enabled: !isNew });
  const refresh = useRefresh();
  const name = query.data?.name ?? '';

  function saved({ id }: IndustrialZone) {
    setEditing(false);
    void message.success(t('common:state.saved'));
    void refresh();
    if (isNew) onShow(id);
  }

  return (
    <Drawer
      open
      size={760}
      title={isNew ? t('zone.add') : editing ? t('editTitle', { name }) : name}
      onClose={() => onShow(undefined)}
    >
      {isNew ? (
        <ZoneForm onSaved={saved} onCancel={() => onShow(undefined)} />
      ) : (
        <QueryState query={query}>
          {(zone) =>
            editing ? (
              <ZoneForm zone={zone} onSaved={saved} onCancel={() => setEditing(false)} />
            ) : (
              <>
                <Can permission="reference:write">
                  <OwnerActions
                    of="zone"
                    name={zone.name}
                    remove={() => deleteZone(zone)}
                    restore={() => restoreZone(zone.id)}
                    onEdit={() => setEditing(true)}
                    onDeleted={() => onShow(undefined)}
                  />
                </Can>
                <ZoneFacts zone={zone} />
                <Can permission="facility:read">
                  <SiteList title={t('zone.sites')} of={{ zone: zone.id }} />
                </Can>
              </>
            )
          }
        </QueryState>
      )}
    </Drawer>
  );
}

function ZoneFacts({ zone }: { zone: IndustrialZone }) {
  const { t } = useTranslation('owner');
  return (
    <Facts
      facts={[
        [t('field.code'), zone.code],
        [t('field.kind'), t(`zone.kind.${zone.kind}`)],
        [t('field.unit'), zone.adminUnit?.name],
        [t('field.establishedOn'), formatDate(zone.establishedOn)],
        [t('field.note'), zone.note],
        [t('field.updatedAt'), formatDateTime(zone.updatedAt)],
      ]}
    />
  );
}
