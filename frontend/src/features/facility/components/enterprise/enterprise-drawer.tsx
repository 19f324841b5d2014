import { useQuery } from '@tanstack/react-query';
import { App, Drawer } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Enterprise } from '@/api/schema.gen.d.ts';
import { Can } from '@/auth/can.tsx';
import { ButtonLink } from '@/components/button-link/button-link.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDateTime } from '@/i18n/format.ts';
import { deleteEnterprise, enterpriseQuery, restoreEnterprise } from '../../api/enterprises.ts';
import { Facts } from '../facts.tsx';
import { OwnerActions } from '../owner-actions.tsx';
import { SiteList } from '../site-list.tsx';
import { useRefresh } from '../use-refresh.ts';
import { EnterpriseForm } from './enterprise-form.tsx';

interface EnterpriseDrawerProps {
  /** An id, or `new`. */
  open: string;
  onShow: (id: string | undefined) => void;
}

/** One enterprise beside the list, with its sites; for those who may, to change. */
export function EnterpriseDrawer({ open, onShow }: EnterpriseDrawerProps) {
  const { t } = useTranslation(['owner', 'common']);
  const { message } = App.useApp();
  const isNew = open === 'new';
  const [editing, setEditing] = useState(isNew);
  const query = useQuery({ ...enterpriseQuery(open), enabled: !isNew });
  const refresh = useRefresh();
  const name = query.data?.name ?? '';

  function saved({ id }: Enterprise) {
    setEditing(false);
    void message.success(t('common:state.saved'));
    void refresh();
    if (isNew) onShow(id);
  }

  return (
    <Drawer
      open
      size={760}
      title={isNew ? t('enterprise.add') : editing ? t('editTitle', { name }) : name}
      onClose={() => onShow(undefined)}
    >
      {isNew ? (
        <EnterpriseForm onSaved={saved} onCancel={() => onShow(undefined)} />
      ) : (
        <QueryState query={query}>
          {(enterprise) =>
            editing ? (
              <EnterpriseForm
                enterprise={enterprise}
                onSaved={saved}
                onCancel={() => setEditing(false)}
              />
            ) : (
              <>
                <Can permission="facility:write">
                  <OwnerActions
                    of="enterprise"
                    name={enterprise.name}
                    remove={() => deleteEnterprise(enterprise)}
                    restore={() => restoreEnterprise(enterprise.id)}
                    onEdit={() => setEditing(true)}
                    onDeleted={() => onShow(undefined)}
                  >
                    <ButtonLink
                      to="/facilities/new"
                      search={{ enterprise: enterprise.id } as never}
                    >
                      {t('enterprise.addSite')}
                    </ButtonLink>
                  </OwnerActions>
                </Can>
                <EnterpriseFacts enterprise={enterprise} />
                <SiteList title={t('enterprise.sites')} of={{ enterprise: enterprise.id }} />
              </>
            )
          }
        </QueryState>
      )}
    </Drawer>
  );
}

function EnterpriseFacts({ enterprise }: { enterprise: Enterprise }) {
  const { t } = useTranslation('owner');
  return (
    <Facts
      facts={[
        [t('field.taxCode'), enterprise.taxCode],
        [t('field.aliases'), enterprise.aliases.join('; ')],
        [t('field.address'), enterprise.address],
        [t('field.source'), enterprise.source],
        [t('field.updatedAt'), formatDateTime(enterprise.updatedAt)],
      ]}
    />
  );
}
