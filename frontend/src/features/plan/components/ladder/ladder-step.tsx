import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Ladder, LadderCell, LadderEvidence, LadderStepState } from '@/api/schema.gen.d.ts';
import { formatDate } from '@/i18n/format.ts';
import styles from './ladder.module.css';

interface LadderStepRowProps {
  step: LadderStepState;
  ladder: Ladder;
}

/** A step over the years: whether it holds, by which rule, and the records behind it. */
export function LadderStepRow({ step, ladder }: LadderStepRowProps) {
  const { t } = useTranslation('ladder');
  return (
    <li className={styles.step}>
      <div>
        <h3>{t(`step.${step.step}`)}</h3>
        <p className={styles.quiet}>{t(`rule.${step.step}`)}</p>
        {step.evidence.length > 0 && (
          <details className={styles.evidence}>
            <summary>{t('evidence', { count: step.evidence.length })}</summary>
            <ul>
              {step.evidence.map((record) => (
                <li key={record.id ?? `${record.day}-${record.title ?? ''}`}>
                  <Evidence record={record} />
                </li>
              ))}
            </ul>
          </details>
        )}
      </div>
      <ul className={styles.cells} aria-label={t(`step.${step.step}`)}>
        {step.cells.map((cell, at) => (
          <YearCell key={ladder.years[at]?.year} cell={cell} year={ladder.years[at]?.year ?? 0} />
        ))}
      </ul>
    </li>
  );
}

function YearCell({ cell, year }: { cell: LadderCell; year: number }) {
  const { t } = useTranslation('ladder');
  const state = cell.holds === undefined ? 'unknown' : cell.holds ? 'yes' : 'no';
  return (
    <li className={styles.cell} data-state={state}>
      <span>{year}</span>
      <b>{t(`state.${state}`)}</b>
      <small>{cell.override ? t('byHand') : cell.since && formatDate(cell.since)}</small>
    </li>
  );
}

function Evidence({ record: { day, kind, supports, id, title } }: { record: LadderEvidence }) {
  const { t } = useTranslation('ladder');
  const said = {
    OUTREACH_ACTIVITY: t('activity'),
    SURVEY_ANSWER: t(supports ? 'answer.aware' : 'answer.unaware'),
    POTENTIAL_ASSESSMENT: t(supports ? 'assessment.potential' : 'assessment.none'),
  }[kind];
  const name = title ?? said;
  return (
    <>
      {formatDate(day)}
      {' · '}
      {!id && name}
      {id && kind === 'OUTREACH_ACTIVITY' && (
        <Link to="/outreach-activities/$activityId" params={{ activityId: id }}>
          {name}
        </Link>
      )}
      {id && kind === 'SURVEY_ANSWER' && (
        <Link to="." search={{ tab: 'survey' } as never}>
          {name}
        </Link>
      )}
      {id && kind === 'POTENTIAL_ASSESSMENT' && (
        <Link to="." search={{ tab: 'potential', open: id } as never}>
          {name}
        </Link>
      )}
    </>
  );
}
