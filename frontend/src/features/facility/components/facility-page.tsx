import { useQuery } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { Alert, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { DateInput } from '@/components/form/date-input.tsx';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { facilityQuery } from '../api/get-facility.ts';
import styles from './facility.module.css';
import { FacilityActions } from './facility-actions.tsx';
import { type Tab, useFacilityTabs } from './facility-tabs.tsx';
import { StatusTag } from './facility-words.tsx';
import { ProposeButton } from './propose-button.tsx';

interface FacilityPageProps {
  facilityId: string;
  /** What other features know of the facility. */
  more?: Tab[];
}

/** One facility: what is known of it, now or on a day that is over. */
export function FacilityPage({ facilityId, more = [] }: FacilityPageProps) {
  const { asOf } = useSearch({ strict: false }) as { asOf?: string };
  const query = useQuery(facilityQuery(facilityId, asOf));
  return (
    <QueryState query={query}>
      {(facility) => <Shown facility={facility} asOf={asOf} more={more} />}
    </QueryState>
  );
}

interface ShownProps {
  facility: Facility;
  asOf: string | undefined;
  more: Tab[];
}

function Shown({ facility, asOf, more }: ShownProps) {
  const { t } = useTranslation(['facility', 'nav']);
  const navigate = useNavigate();
  const mayWrite = useCan('facility:write');
  const mayOnlyPropose = useCan('facility:propose') && !mayWrite;
  const { tab } = useSearch({ strict: false }) as { tab?: string };
  const tabs = useFacilityTabs(facility, asOf, more);
  const show = (search: { tab?: string; asOf?: string }) =>
    void navigate({ to: '.', search: search as never, replace: true });
  return (
    <>
      <PageHeader
        title={facility.name}
        crumbs={{ '/facilities/$facilityId': facility.name }}
        subtitle={
          <span className={styles.tags}>
            <span>{facility.code}</span>
            <StatusTag status={facility.status} />
          </span>
        }
        actions={
          <>
            <div className={styles.day}>
              <DateInput
                aria-label={t('filter.asOf')}
                placeholder={t('filter.asOf')}
                value={asOf ?? null}
                onChange={(day) => show({ ...(tab && { tab }), ...(day && { asOf: day }) })}
              />
            </div>
            {mayWrite && !asOf && <FacilityActions facility={facility} />}
            {mayOnlyPropose && !asOf && <ProposeButton facility={facility} />}
          </>
        }
      />
      {asOf && (
        <Alert
          className={styles.past}
          type="info"
          showIcon
          title={t('pastNotice', { day: formatDate(asOf) })}
        />
      )}
      <Tabs
        activeKey={tab ?? tabs[0]?.key ?? ''}
        items={tabs}
        onChange={(key) => show({ tab: key, ...(asOf && { asOf }) })}
      />
    </>
  );
}
