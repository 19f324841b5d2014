import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { everyMinute } from '@/api/every-minute.ts';
import { useCan } from '@/auth/can.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { activitiesQuery } from '../api/list-activities.ts';

/** How many activities somebody added or changed since a day, as the way to them. */
export function ChangedActivities({ since }: { since: string }) {
  const { t } = useTranslation('dashboard');
  const may = useCan('outreach:read');
  const query = useQuery({
    ...activitiesQuery({ changedSince: since, limit: 1 }),
    enabled: may,
    ...everyMinute,
  });
  if (!query.data) return null;
  return (
    <li>
      <Link to="/outreach-activities" search={{ changedSince: since, sort: '-updatedAt' }}>
        {t('changedActivities')}
      </Link>{' '}
      <b>{formatNumber(query.data.total)}</b>
    </li>
  );
}
