import { useQuery } from '@tanstack/react-query';
import { Select } from 'antd';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Ladder } from '@/api/schema.gen.d.ts';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { formatDate } from '@/i18n/format.ts';
import { ladderQuery } from '../../api/ladder.ts';
import { plansQuery } from '../../api/list-plans.ts';
import styles from './ladder.module.css';
import { LadderStepRow } from './ladder-step.tsx';
import { StepsByHand } from './steps-by-hand.tsx';

const mostPlans = 50;

/** How far a facility has come with cleaner production, year by year, and what that rests on. */
export function FacilityLadder({ facilityId }: { facilityId: string }) {
  const { t } = useTranslation('ladder');
  const [plan, setPlan] = useState<string>();
  const query = useQuery(ladderQuery(facilityId, plan));
  const plans = useQuery(plansQuery({ limit: mostPlans })).data?.items ?? [];
  return (
    <QueryState query={query}>
      {(ladder) => (
        <>
          <p className={styles.meaning}>{t('meaning')}</p>
          {plans.length > 1 && (
            <div className={styles.tags}>
              <span id="ladder-plan">{t('plan')}</span>
              <Select
                aria-labelledby="ladder-plan"
                className={styles.plan ?? ''}
                value={ladder.plan?.id ?? null}
                onChange={setPlan}
                options={plans.map(({ id, number, title }) => ({
                  value: id,
                  label: number ?? title,
                }))}
              />
            </div>
          )}
          {ladder.years.length === 0 ? (
            <p className={styles.quiet}>{t('noYears')}</p>
          ) : (
            <>
              <Highest ladder={ladder} />
              <ol className={styles.steps} aria-label={t('steps')} reversed>
                {ladder.steps.toReversed().map((step) => (
                  <LadderStepRow key={step.step} step={step} ladder={ladder} />
                ))}
              </ol>
            </>
          )}
          <StepsByHand facilityId={facilityId} ladder={ladder} />
        </>
      )}
    </QueryState>
  );
}

function Highest({ ladder }: { ladder: Ladder }) {
  const { t } = useTranslation('ladder');
  return (
    <section aria-labelledby="ladder-highest">
      <h2 id="ladder-highest">{t('highest')}</h2>
      <dl className={styles.years}>
        {ladder.years.map(({ year, day, active, highest }) => (
          <div key={year}>
            <dt title={formatDate(day)}>{year}</dt>
            <dd>{highest ? t(`step.${highest}`) : t('noStep')}</dd>
            {!active && <dd className={styles.quiet}>{t('inactive')}</dd>}
          </div>
        ))}
      </dl>
    </section>
  );
}
