import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Matrix } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';
import { ProgressFigures } from '../state/progress-figures.tsx';
import styles from './overview.module.css';

const states = ['NOT_STARTED', 'IN_PROGRESS', 'DONE', 'SUSPENDED', 'CANCELLED'] as const;

/** The plan in a few figures, each the way to the tasks that it counts. */
export function StandingFigures({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('task');
  const { planId } = matrix;
  return (
    <ul className={styles.figures}>
      <li>
        <span>{t('progress.plan')}</span>
        <ProgressFigures progress={matrix.progress} />
      </li>
      <li>
        <Link to="/plans/$planId/matrix" params={{ planId }}>
          <span>{t('overview.tasks')}</span>
          <b>{formatNumber(matrix.total)}</b>
        </Link>
      </li>
      {matrix.late > 0 && (
        <li data-tone="late">
          <Link to="/plans/$planId/matrix" params={{ planId }} search={{ late: true }}>
            <span>{t('late')}</span>
            <b>{formatNumber(matrix.late)}</b>
          </Link>
        </li>
      )}
      {states
        .filter((state) => matrix.states[state])
        .map((state) => (
          <li key={state}>
            <Link to="/plans/$planId/matrix" params={{ planId }} search={{ state: [state] }}>
              <span>{t(`state.${state}`)}</span>
              <b>{formatNumber(matrix.states[state])}</b>
            </Link>
          </li>
        ))}
    </ul>
  );
}
