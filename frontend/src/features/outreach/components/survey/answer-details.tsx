import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Drawer, Space, Tabs } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Survey, SurveyAnswer } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { HistoryPanel } from '@/components/history/history-panel.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { deleteAnswer, readAnswerChanges, restoreAnswer, surveysQuery } from '../../api/surveys.ts';
import styles from '../outreach.module.css';
import { useChanged } from '../use-changed.ts';
import { AwareTag, textOf } from './survey-words.tsx';

interface AnswerDetailsProps {
  answer: SurveyAnswer;
  mayWrite: boolean;
  onClose: () => void;
  onEdit: () => void;
}

/** One answer: its marks, what was chosen, and who changed what. */
export function AnswerDetails({ answer, mayWrite, onClose, onEdit }: AnswerDetailsProps) {
  const { t } = useTranslation(['survey', 'common']);
  const maySeeHistory = useCan('history:read');
  const mayReadSurvey = useCan('outreach:read');
  const surveys = useQuery({ ...surveysQuery, enabled: mayReadSurvey });
  return (
    <Drawer
      open
      size={620}
      title={`${answer.facility.name}, ${formatDate(answer.answeredOn)}`}
      onClose={onClose}
      extra={mayWrite && <Acts answer={answer} onDeleted={onClose} onEdit={onEdit} />}
    >
      <Tabs
        items={[
          {
            key: 'details',
            label: t('details'),
            children: (
              <>
                <Marks answer={answer} />
                {mayReadSurvey && (
                  <QueryState query={surveys}>
                    {(known) => (
                      <Choices
                        answer={answer}
                        survey={known.find(({ id }) => id === answer.survey.id)}
                      />
                    )}
                  </QueryState>
                )}
              </>
            ),
          },
          ...(maySeeHistory
            ? [
                {
                  key: 'history',
                  label: t('history'),
                  children: (
                    <HistoryPanel
                      name={['outreach', 'answers', answer.id]}
                      read={readAnswerChanges(answer.id)}
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

function Marks({ answer }: { answer: SurveyAnswer }) {
  const { t } = useTranslation('survey');
  return (
    <>
      <p>
        <AwareTag aware={answer.aware} />
      </p>
      <dl className={styles.facts}>
        {(['knowledge', 'attitude', 'practice', 'score'] as const).map((part) => (
          <div key={part} style={{ display: 'contents' }}>
            <dt>{t(`mark.${part}`)}</dt>
            <dd>{formatNumber(answer[part], 1)}</dd>
          </div>
        ))}
        <dt>{t('filledBy')}</dt>
        <dd>{t(`way.${answer.way}`)}</dd>
        {answer.activity && (
          <>
            <dt>{t('activity')}</dt>
            <dd>
              {answer.activity.title}
              {answer.phase && ` (${t(`phase.${answer.phase}`).toLowerCase()})`}
            </dd>
          </>
        )}
        {answer.note && (
          <>
            <dt>{t('note')}</dt>
            <dd>{answer.note}</dd>
          </>
        )}
      </dl>
    </>
  );
}

function Choices({ answer, survey }: { answer: SurveyAnswer; survey: Survey | undefined }) {
  const { t } = useTranslation('survey');
  const chosen = new Map(answer.choices.map(({ question, option }) => [question, option]));
  return (
    <>
      <h3>{t('versionOf', { number: answer.survey.number, title: answer.survey.title })}</h3>
      <ol>
        {survey?.questions.map((question) => {
          const option = question.options.find(({ code }) => code === chosen.get(question.code));
          return (
            <li key={question.code}>
              {textOf(question)}
              <br />
              <strong>{option && textOf(option)}</strong>
            </li>
          );
        })}
      </ol>
    </>
  );
}

interface ActsProps {
  answer: SurveyAnswer;
  onDeleted: () => void;
  onEdit: () => void;
}

function Acts({ answer, onDeleted, onEdit }: ActsProps) {
  const { t } = useTranslation(['survey', 'common']);
  const { message } = App.useApp();
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const { name } = answer.facility;
  const restoring = useMutation({
    mutationFn: () => restoreAnswer(answer.id),
    onSuccess: () => {
      void message.success(t('restored', { name }));
      return changed();
    },
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: () => deleteAnswer(answer),
    onSuccess: () => {
      undo(t('deleted', { name }), () => restoring.mutate());
      onDeleted();
      return changed();
    },
    onError: failed,
  });
  return (
    <Space>
      <Button onClick={onEdit}>{t('correct')}</Button>
      <Button danger loading={deleting.isPending} onClick={() => deleting.mutate()}>
        {t('common:action.delete')}
      </Button>
    </Space>
  );
}
