import { Drawer, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { PotentialAssessment } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { readAssessmentChanges } from '../api/assessments.ts';
import styles from './assessment.module.css';
import { AssessmentActs } from './assessment-acts.tsx';
import { LevelTag, StateTag } from './assessment-words.tsx';
import { ScoreTable } from './score-table.tsx';

interface AssessmentDetailsProps {
  assessment: PotentialAssessment;
  onClose: () => void;
  /** What it has become. */
  onChanged: (assessment: PotentialAssessment) => void;
  onEdit: () => void;
}

/** One assessment: its score and why, what can be done with it, and who changed what. */
export function AssessmentDetails(props: AssessmentDetailsProps) {
  const { assessment, onClose } = props;
  const { t } = useTranslation(['assessment', 'history']);
  const maySeeHistory = useCan('history:read');
  return (
    <Drawer
      open
      size={720}
      title={`${assessment.facility.name}, ${formatDate(assessment.assessedOn)}`}
      onClose={onClose}
    >
      <AssessmentActs {...props} />
      <Tabs
        items={[
          {
            key: 'details',
            label: t('assessment:result'),
            children: <Result assessment={assessment} />,
          },
          ...(maySeeHistory
            ? [
                {
                  key: 'history',
                  label: t('history:title'),
                  children: (
                    <HistoryPanel
                      name={['assessment', 'changes', assessment.id]}
                      read={readAssessmentChanges(assessment.id)}
                    />
                  ),
                },
              ]
            : []),
        ]}
      />
    </Drawer>
  );
}

function Result({ assessment }: { assessment: PotentialAssessment }) {
  const { t } = useTranslation('assessment');
  const { score, level, criteriaSet, completedAt, conclusion, state } = assessment;
  return (
    <>
      <p className={styles.result}>
        {score === undefined ? (
          <span>{t('marksMissing')}</span>
        ) : (
          <>
            <span className={styles.score}>{formatNumber(score, 1)}</span>
            {level && <LevelTag level={level} />}
          </>
        )}
        <StateTag state={state} />
      </p>
      {score !== undefined && (
        <p>
          {t('parts', {
            potential: formatNumber(assessment.potentialScore, 1),
            need: formatNumber(assessment.needScore, 1),
            ability: formatNumber(assessment.abilityScore, 1),
          })}
        </p>
      )}
      <p className={styles.quiet}>
        {completedAt === undefined ? t('provisional') : t('final')}{' '}
        {t('byVersion', { number: criteriaSet.number, title: criteriaSet.title })}
      </p>
      {conclusion && <p className={styles.lines}>{conclusion}</p>}
      <ScoreTable assessment={assessment} />
    </>
  );
}
