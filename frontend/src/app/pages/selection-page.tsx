import { useQuery } from '@tanstack/react-query';
import { getRouteApi } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '@/components/page-header/page-header.tsx';
import { FacilityPicker } from '@/features/facility/components/facility-picker.tsx';
import { activityQuery } from '@/features/outreach/api/get-activity.ts';
import { SelectionBar } from '@/features/outreach/components/selection-bar.tsx';

const route = getRouteApi('/_shell/outreach-activities/$activityId/selection');

/** All facilities of a filter become participants of an activity. */
export function SelectionPage() {
  const { t } = useTranslation('outreach');
  const { activityId } = route.useParams();
  const { data } = useQuery(activityQuery(activityId));
  const title = data?.title ?? '…';
  return (
    <>
      <PageHeader
        title={t('selection.title')}
        subtitle={t('selection.intro', { title })}
        crumbs={{ '/outreach-activities/$activityId': title }}
      />
      <FacilityPicker
        renderAction={(filter, words, total) => (
          <SelectionBar activityId={activityId} filter={filter} words={words} total={total} />
        )}
      />
    </>
  );
}
