import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { App } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { facilityQuery } from '../api/get-facility.ts';
import styles from './facility.module.css';
import { FacilityForm } from './facility-form.tsx';
import { useChosenName } from './use-chosen-name.ts';

/** A new facility, on a page of its own; of the enterprise that the address names. */
export function NewFacilityPage() {
  const { t } = useTranslation(['facility', 'nav']);
  const navigate = useNavigate();
  const saved = useSaved();
  const { enterprise } = useSearch({ strict: false }) as { enterprise?: string };
  const known = useChosenName('enterprise', enterprise);
  const owner = known ?? (enterprise ? { value: enterprise, label: '…' } : undefined);
  return (
    <>
      <PageHeader title={t('nav:facilityNew')} />
      <div className={styles.form}>
        <FacilityForm
          {...(owner && { owner })}
          onSaved={saved}
          onCancel={() => void navigate({ to: '/facilities' })}
        />
      </div>
    </>
  );
}

/** The form of one facility; what changed on a date is an event, not an edit. */
export function EditFacilityPage({ facilityId }: { facilityId: string }) {
  const { t } = useTranslation(['facility', 'nav']);
  const navigate = useNavigate();
  const saved = useSaved();
  const query = useQuery(facilityQuery(facilityId));
  return (
    <QueryState query={query}>
      {(facility) => (
        <>
          <PageHeader
            title={t('nav:facilityEdit')}
            subtitle={t('editIntro')}
            crumbs={{ '/facilities/$facilityId': facility.name }}
          />
          <div className={styles.form}>
            <FacilityForm
              facility={facility}
              onSaved={saved}
              onCancel={() =>
                void navigate({ to: '/facilities/$facilityId', params: { facilityId } })
              }
            />
          </div>
        </>
      )}
    </QueryState>
  );
}

function useSaved() {
  const { t } = useTranslation('common');
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  return (facility: Facility) => {
    void message.success(t('state.saved'));
    void client.invalidateQueries({ queryKey: ['facility'] });
    void navigate({ to: '/facilities/$facilityId', params: { facilityId: facility.id } });
  };
}
