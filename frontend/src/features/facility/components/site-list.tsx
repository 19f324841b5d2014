import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { facilitiesQuery } from '../api/list-facilities.ts';
import styles from './facility.module.css';
import { StatusTag } from './facility-words.tsx';

interface SiteListProps {
  title: string;
  /** Whose sites, in the words of the registry's address. */
  of: { enterprise: string } | { zone: string };
}

const shown = 10;

/** The first sites of an enterprise or of a zone, and the way to all of them. */
export function SiteList({ title, of }: SiteListProps) {
  const { t } = useTranslation('owner');
  const query = useQuery(facilitiesQuery({ ...of, limit: shown, sort: 'name' }));
  return (
    <section className={styles.sites}>
      <h3>{title}</h3>
      <QueryState query={query}>
        {({ items, total }) =>
          total === 0 ? (
            <p className={styles.quiet}>{t('sites.none')}</p>
          ) : (
            <>
              <ul className={styles.list}>
                {items.map(({ id, name, code, adminUnit, status }) => (
                  <li key={id}>
                    <Link to="/facilities/$facilityId" params={{ facilityId: id }}>
                      {name}
                    </Link>{' '}
                    <StatusTag status={status} />
                    <div className={styles.quiet}>
                      {code} · {adminUnit.name}
                    </div>
                  </li>
                ))}
              </ul>
              <Link to="/facilities" search={of as never}>
                {t('sites.all', { count: total })}
              </Link>
            </>
          )
        }
      </QueryState>
    </section>
  );
}
