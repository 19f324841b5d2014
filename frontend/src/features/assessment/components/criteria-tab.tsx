import { PlusOutlined } from '@ant-design/icons';
import { useMutation, useQuery } from '@tanstack/react-query';
import { App, Button, Space } from 'antd';
import { type ReactNode, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { CriteriaSet } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { QueryState } from '@/components/page-states/query-state.tsx';
import { ToneTag } from '@/components/tone-tag/tone-tag.tsx';
import { formatDate, formatNumber } from '@/i18n/format.ts';
import { criteriaSetsQuery, publishCriteriaSet } from '../api/criteria-sets.ts';
import styles from './assessment.module.css';
import { inLanguage } from './assessment-words.tsx';
import { CriteriaForm } from './criteria-form.tsx';
import { useChanged } from './use-changed.ts';

/** The versions of the criteria; who keeps them drafts, publishes and edits what is not used. */
export function CriteriaTab() {
  const { t } = useTranslation('assessment');
  const query = useQuery(criteriaSetsQuery);
  const mayKeep = useCan('reference:write');
  const [editing, setEditing] = useState<{ set?: CriteriaSet; like?: CriteriaSet }>();
  return (
    <QueryState query={query}>
      {(sets) => (
        <>
          {mayKeep && (
            <p>
              <Button
                type="primary"
                icon={<PlusOutlined aria-hidden />}
                onClick={() => setEditing({ ...(sets[0] && { like: sets[0] }) })}
              >
                {t('newVersion')}
              </Button>
            </p>
          )}
          <div className={styles.versions}>
            {sets.map((set) => (
              <Version
                key={set.id}
                set={set}
                acts={mayKeep && <Acts set={set} onEdit={() => setEditing({ set })} />}
              />
            ))}
          </div>
          {editing && <CriteriaForm {...editing} onClose={() => setEditing(undefined)} />}
        </>
      )}
    </QueryState>
  );
}

function Version({ set, acts }: { set: CriteriaSet; acts: ReactNode }) {
  const { t } = useTranslation('assessment');
  const { number, publishedOn, current, assessments, highFrom, mediumFrom, source } = set;
  return (
    <article className={styles.card} aria-labelledby={`criteria-${number}`}>
      <h2 id={`criteria-${number}`}>
        {t('versionOf', { number, title: inLanguage(set.title, set.titleEn) })}
      </h2>
      <p className={styles.tags}>
        {current && <ToneTag tone="good">{t('currentVersion')}</ToneTag>}
        {publishedOn ? (
          <span>{t('publishedOn', { day: formatDate(publishedOn) })}</span>
        ) : (
          <ToneTag tone="warn">{t('draft')}</ToneTag>
        )}
        <span>{t('usedBy', { count: assessments })}</span>
      </p>
      {source && <p className={styles.quiet}>{source}</p>}
      <p>{t('levels', { high: formatNumber(highFrom), medium: formatNumber(mediumFrom) })}</p>
      {acts}
      <ol>
        {set.criteria.map((criterion) => (
          <li key={criterion.code}>
            <strong>{inLanguage(criterion.name, criterion.nameEn)}</strong>{' '}
            <span className={styles.quiet}>
              {t('weightOf', {
                aspect: t(`aspect.${criterion.aspect}`),
                weight: criterion.weight,
              })}
            </span>
            <ul>
              {criterion.marks.map(({ mark, text, textEn }) => (
                <li key={mark}>{`${mark}: ${inLanguage(text, textEn)}`}</li>
              ))}
            </ul>
          </li>
        ))}
      </ol>
    </article>
  );
}

function Acts({ set, onEdit }: { set: CriteriaSet; onEdit: () => void }) {
  const { t } = useTranslation(['assessment', 'common']);
  const { message } = App.useApp();
  const { changed, failed } = useChanged();
  const publishing = useMutation({
    mutationFn: () => publishCriteriaSet(set),
    onSuccess: () => {
      void message.success(t('published', { name: set.title }));
      return changed();
    },
    onError: failed,
  });
  if (set.assessments > 0) return <p className={styles.quiet}>{t('usedIsFinal')}</p>;
  const of = t('versionOf', { number: set.number, title: set.title });
  return (
    <Space wrap style={{ marginBottom: 8 }}>
      {!set.publishedOn && (
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
    </Space>
  );
}
