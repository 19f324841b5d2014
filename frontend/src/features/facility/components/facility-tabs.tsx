import { useTranslation } from 'react-i18next';
import type { TabsProps } from 'antd';
import type { Facility } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { readFacilityChanges } from '../api/facility-changes.ts';
import { facilityQuery } from '../api/get-facility.ts';
import { EventList } from './event-list.tsx';
import { FacilityDetails } from './facility-details.tsx';
import { FacilityParts } from './part/facility-parts.tsx';

export type Tab = NonNullable<TabsProps['items']>[number];

/** The tabs of a facility's page with those that other features add. */
export function useFacilityTabs(facility: Facility, asOf: string | undefined, more: Tab[]): Tab[] {
  const { t } = useTranslation(['facility', 'history']);
  const readOnly = asOf !== undefined;
  const maySeeHistory = useCan('history:read');
  return [
    {
      key: 'details',
      label: t('tab.details'),
      children: <FacilityDetails facility={facility} readOnly={readOnly} />,
    },
    {
      key: 'parts',
      label: t('tab.parts'),
      children: <FacilityParts facility={facility} readOnly={readOnly} />,
    },
    {
      key: 'events',
      label: t('tab.events'),
      children: <EventList facility={facility} readOnly={readOnly} />,
    },
    ...more,
    ...(maySeeHistory
      ? [
          {
            key: 'history',
            label: t('history:title'),
            children: (
              <HistoryPanel
                name={facilityQuery(facility.id).queryKey}
                read={readFacilityChanges(facility.id)}
              />
            ),
          },
        ]
      : []),
  ];
}
