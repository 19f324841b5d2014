import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Survey } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { useUndo } from '@/components/undo/use-undo.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { deleteSurvey, publishSurvey, restoreSurvey, surveysQuery } from '../../api/surveys.ts';
import outreach from '../outreach.module.css';
import { useChanged } from '../use-changed.ts';
import styles from './survey.module.css';
import { textOf } from './survey-words.tsx';
import { VersionForm } from './version-form.tsx';

/** The versions of the survey; who keeps them drafts, publishes and edits what nobody answered. */
export function VersionsTab() {
  const { t } = useTranslation('survey');
  const query = useQuery(surveysQuery);
  const mayKeep = useCan('reference:write');
  const [editing, setEditing] = useState<{ survey?: Survey; like?: Survey }>();
  return (
    <QueryState query={query}>
      {(versions) => (
        <>
          {mayKeep && (
            <p>
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => setEditing({ ...(versions[0] && { like: versions[0] }) })}
              >
                {t('newVersion')}
              </Button>
            </p>
          )}
          <div className={styles.versions}>
            {versions.map((survey) => (
              <Version
                key={survey.id}
                survey={survey}
                acts={mayKeep && <Acts survey={survey} onEdit={() => setEditing({ survey })} />}
              />
            ))}
          </div>
          {editing && <VersionForm {...editing} onClose={() => setEditing(undefined)} />}
        </>
      )}
    </QueryState>
  );
}

function Version({ survey, acts }: { survey: Survey; acts: ReactNode }) {
  const { t } = useTranslation('survey');
  const { number, title, publishedOn, current, answers } = survey;
  return (
    <article className={outreach.card} aria-labelledby={`survey-${number}`}>
      <h2 id={`survey-${number}`}>{t('versionOf', { number, title })}</h2>
      <p className={outreach.tags}>
        {current && <ToneTag tone="good">{t('currentVersion')}</ToneTag>}
        {!publishedOn && <ToneTag tone="warn">{t('draft')}</ToneTag>}
        {publishedOn && <span>{t('publishedOn', { day: formatDate(publishedOn) })}</span>}
        <span>{t('answersOf', { count: answers })}</span>
        <span>{t('awareFromOf', { from: formatNumber(survey.awareFrom) })}</span>
      </p>
      {acts}
      <details>
        <summary>{t('questionsOf', { count: survey.questions.length })}</summary>
        <ol>
          {survey.questions.map((question) => (
            <li key={question.code}>
              {textOf(question)}{' '}
              <span className={outreach.quiet}>{`(${t(`part.${question.part}`)})`}</span>
              <ul>
                {question.options.map((option) => (
                  <li key={option.code}>
                    {textOf(option)}{' '}
                    <span className={outreach.quiet}>
                      {t('pointsOf', { count: option.points })}
                    </span>
                  </li>
                ))}
              </ul>
            </li>
          ))}
        </ol>
      </details>
    </article>
  );
}

function Acts({ survey, onEdit }: { survey: Survey; onEdit: () => void }) {
  const { t } = useTranslation(['survey', 'common']);
  const { message } = App.useApp();
  const undo = useUndo();
  const { changed, failed } = useChanged();
  const name = survey.title;
  const publishing = useMutation({
    mutationFn: () => publishSurvey(survey),
    onSuccess: () => {
      void message.success(t('published', { name }));
      return changed();
    },
    onError: failed,
  });
  const restoring = useMutation({
    mutationFn: () => restoreSurvey(survey.id),
    onSuccess: () => changed(),
    onError: failed,
  });
  const deleting = useMutation({
    mutationFn: () => deleteSurvey(survey),
    onSuccess: () => {
      undo(t('deletedVersion', { name }), () => restoring.mutate());
      return changed();
    },
    onError: failed,
  });
  if (survey.answers > 0) return <p className={outreach.quiet}>{t('final')}</p>;
  const of = t('versionOf', { number: survey.number, title: name });
  return (
    <Space wrap style={{ marginBottom: 8 }}>
      {!survey.publishedOn && (
        <Button
          type="primary"
          aria-label={`${t('publish')}: ${of}`}
          loading={publishing.isPending}
          onClick={() => publishing.mutate()}
        >
          {t('publish')}
        </Button>
      )}
      <Button aria-label={`${t('common:action.edit')}: ${of}`} onClick={onEdit}>
        {t('common:action.edit')}
      </Button>
      <Button
        danger
        aria-label={`${t('common:action.delete')}: ${of}`}
        loading={deleting.isPending}
        onClick={() => deleting.mutate()}
      >
        {t('common:action.delete')}
      </Button>
    </Space>
  );
}
