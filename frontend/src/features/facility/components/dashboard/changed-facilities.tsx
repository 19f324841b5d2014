import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { everyMinute } from '@/api/every-minute.ts';
import { useCan } from '@/auth/can.tsx';
import { facilitiesQuery } from '../../api/list-facilities.ts';
import { CountText } from './count-text.tsx';

/** How many records of the registry somebody added or changed since a day, as the way to them. */
export function ChangedFacilities({ since }: { since: string }) {
  const { t } = useTranslation('dashboard');
  const may = useCan('facility:read');
  const query = useQuery({
    ...facilitiesQuery({ changedSince: since, limit: 1 }),
    enabled: may,
    ...everyMinute,
  });
  if (!query.data) return null;
  return (
    <li>
      <Link to="/facilities" search={{ changedSince: since, sort: '-updatedAt' }}>
        {t('changedFacilities')}
      </Link>{' '}
      <CountText count={query.data.total} exact={query.data.totalIsExact} />
    </li>
  );
}
