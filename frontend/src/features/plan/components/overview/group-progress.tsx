import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { Matrix } from '@/api/schema.gen.d.ts';
import { formatNumber } from '@/i18n/format.ts';
import { Panel, PanelRows } from '@/components/panel/panel.tsx';
import { ProgressFigures } from '../state/progress-figures.tsx';
import styles from './overview.module.css';

export function GroupProgress({ matrix }: { matrix: Matrix }) {
  const { t } = useTranslation('task');
  return (
    <Panel title={t('overview.groups')}>
      <PanelRows>
        {matrix.groups.map((group) => (
          <li key={group.id}>
            <Link
              to="/plans/$planId/matrix"
              params={{ planId: matrix.planId }}
              search={{ group: [group.id] }}
            >
              {[group.label, group.title].filter(Boolean).join(' ')}
            </Link>
            <span className={styles.meta}>
              <ProgressFigures progress={group.progress} label={t('progress.group')} />
              {t('overview.groupTasks', {
                count: group.taskCount,
                number: formatNumber(group.taskCount),
              })}
            </span>
          </li>
        ))}
      </PanelRows>
    </Panel>
  );
}
