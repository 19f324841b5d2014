import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { SurveyActivityResult } from '@/api/schema.gen.d.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatNumber } from '@/i18n/format.ts';
import { activityResultsQuery } from '../../api/surveys.ts';
import outreach from '../outreach.module.css';
import { Scroll } from './scroll.tsx';
import styles from './survey.module.css';

const most = 50;

/** Before and after, of all activities or of one: means of those who answered both times. */
export function ActivityResults({ activityId }: { activityId?: string }) {
  const { t } = useTranslation('survey');
  const query = useQuery(
    activityResultsQuery({ limit: most, ...(activityId && { activity: activityId }) }),
  );
  return (
    <section className={styles.section} aria-labelledby="survey-activities">
      <h2 id="survey-activities">{t('beforeAfter')}</h2>
      <p className={outreach.quiet}>{t('beforeAfterHint')}</p>
      <QueryState query={query}>
        {({ items, total }) =>
          items.length === 0 ? (
            <p>{t('noneBeforeAfter')}</p>
          ) : (
            <>
              <Scroll className={styles.scroll} label={t('beforeAfter')}>
                <table className={styles.table}>
                  <thead>
                    <tr>
                      {!activityId && <th scope="col">{t('activity')}</th>}
                      <Heads />
                    </tr>
                  </thead>
                  <tbody>
                    {items.map((item) => (
                      <Row key={item.activity.id} item={item} named={!activityId} />
                    ))}
                  </tbody>
                </table>
              </Scroll>
              {total > most && <p className={outreach.quiet}>{t('latestOnly', { count: most })}</p>}
            </>
          )
        }
      </QueryState>
    </section>
  );
}

function Heads() {
  const { t } = useTranslation('survey');
  return (
    ['before', 'after', 'both', 'scoreBefore', 'scoreAfter', 'change', 'awareBoth'] as const
  ).map((key) => (
    <th key={key} scope="col" className={styles.number}>
      {t(`sides.${key}`)}
    </th>
  ));
}

function Row({ item, named }: { item: SurveyActivityResult; named: boolean }) {
  const { scoreBefore, scoreAfter } = item;
  const change =
    scoreBefore === undefined || scoreAfter === undefined ? undefined : scoreAfter - scoreBefore;
  return (
    <tr>
      {named && (
        <th scope="row" style={{ fontWeight: 400 }}>
          <Link
            to="/outreach-activities/$activityId"
            params={{ activityId: item.activity.id }}
            search={{ tab: 'survey' } as never}
          >
            {item.activity.title}
          </Link>
        </th>
      )}
      <td className={styles.number}>{formatNumber(item.before)}</td>
      <td className={styles.number}>{formatNumber(item.after)}</td>
      <td className={styles.number}>{formatNumber(item.both)}</td>
      <td className={styles.number}>{formatNumber(scoreBefore, 1)}</td>
      <td className={styles.number}>{formatNumber(scoreAfter, 1)}</td>
      <td className={styles.number}>
        {change !== undefined && `${change > 0 ? '+' : ''}${formatNumber(change, 1)}`}
      </td>
      <td className={styles.number}>
        {item.both > 0 && `${formatNumber(item.awareBefore)} → ${formatNumber(item.awareAfter)}`}
      </td>
    </tr>
  );
}
