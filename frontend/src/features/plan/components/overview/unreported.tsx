import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Matrix, Timeline } from '@/api/schema.gen.d.ts';
import { Panel, PanelNote, PanelRows } from '@/components/panel/panel.tsx';
import { formatDate } from '@/i18n/format.ts';
import styles from './overview.module.css';
import { unreportedAgencies } from './unreported-agencies.ts';

interface UnreportedProps {
  matrix: Matrix;
  timeline: Timeline;
}

/** Which agencies owe a result: what they answer for should be done, and is not said to be. */
export function Unreported({ matrix, timeline }: UnreportedProps) {
  const { t } = useTranslation('dashboard');
  const agencies = unreportedAgencies(matrix, timeline);
  return (
    <Panel title={t('unreported')}>
      {agencies.length === 0 && <PanelNote>{t('allReported')}</PanelNote>}
      <PanelRows>
        {agencies.map(({ agency, tasks, works, lastSaid }) => (
          <li key={agency.id}>
            <Link
              to="/plans/$planId/matrix"
              params={{ planId: matrix.planId }}
              search={{ agency: [agency.id], late: true }}
            >
              {agency.name}
            </Link>
            <span className={styles.meta}>
              {tasks > 0 && <span>{t('lateTasks', { count: tasks })}</span>}
              {works > 0 && <span>{t('lateWork', { count: works })}</span>}
              <span>
                {lastSaid ? t('lastSaid', { day: formatDate(lastSaid) }) : t('neverSaid')}
              </span>
            </span>
          </li>
        ))}
      </PanelRows>
    </Panel>
  );
}
