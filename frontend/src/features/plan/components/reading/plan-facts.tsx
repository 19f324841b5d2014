import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import { useTranslation } from 'react-i18next';
import type { Plan, PlanNote } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import { PlanStatusTag } from '../list/plan-status-tag.tsx';
import { ClauseNotes } from './clause-notes.tsx';
import styles from './reading.module.css';

/** Who issued what, when and for how long; what the paper does not print is said to be so. */
export function PlanFacts({ plan, notes }: { plan: Plan; notes: PlanNote[] }) {
  const { t } = useTranslation('reading');
  const missing = <span className={styles.quiet}>{t('head.notPrinted')}</span>;
  const kin = (['parentPlan', 'predecessorPlan'] as const).flatMap((name) => {
    const other = plan[name];
    return other ? [{ name, other }] : [];
  });
  return (
    <section id="plan-facts" aria-labelledby="plan-facts-title">
      <h2 id="plan-facts-title">{t('head.title')}</h2>
      <dl className={styles.facts}>
        <Fact name={t('head.number')}>{plan.number ?? missing}</Fact>
        <Fact name={t('head.issuer')}>{plan.issuer ?? plan.issuerAgency?.name ?? missing}</Fact>
        <Fact name={t('head.signatory')}>
          {plan.signatory ? (
            <>
              {plan.signatory}
              {plan.signatoryTitle && <div className={styles.quiet}>{plan.signatoryTitle}</div>}
            </>
          ) : (
            missing
          )}
        </Fact>
        <Fact name={t('head.issuedOn')}>{formatDate(plan.issuedOn) || missing}</Fact>
        {plan.place && <Fact name={t('head.place')}>{plan.place}</Fact>}
        <Fact name={t('head.period')}>
          {t('head.until', { from: formatDate(plan.periodStart), to: formatDate(plan.periodEnd) })}
        </Fact>
        <Fact name={t('head.status')}>
          <PlanStatusTag status={plan.status} />
        </Fact>
        <Fact name={t('head.reportDue')}>
          {t('head.reportDueDay', { day: plan.reportDueDay, month: plan.reportDueMonth })}
        </Fact>
        {kin.map(({ name, other }) => (
          <Fact key={name} name={t(name === 'parentPlan' ? 'head.parent' : 'head.predecessor')}>
            <Link to="/plans/$planId" params={{ planId: other.id }}>
              {[other.number, other.title].filter(Boolean).join(' – ')}
            </Link>
          </Fact>
        ))}
      </dl>
      <ClauseNotes notes={notes} />
    </section>
  );
}

function Fact({ name, children }: { name: string; children: ReactNode }) {
  return (
    <div>
      <dt>{name}</dt>
      <dd>{children}</dd>
    </div>
  );
}
