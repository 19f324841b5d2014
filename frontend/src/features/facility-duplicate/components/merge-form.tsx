import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate } from '@tanstack/react-router';
import { App, Button, Input, Space } from 'antd';
import { useId, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { FacilityMergePreview } from '@/api/schema.gen.d.ts';
import { newId } from '@/api/new-id.ts';
import { problemText } from '@/api/problem.ts';
import { mergeFacilities } from '../api/merge-facilities.ts';
import styles from './duplicate.module.css';
import { FieldChoice } from './field-choice.tsx';

/** Fields that stand and fall together are chosen once, by the first of them. */
const together: Record<string, string> = { longitude: 'latitude', annualToeYear: 'annualToe' };

export function MergeForm({ preview }: { preview: FacilityMergePreview }) {
  const { t } = useTranslation(['duplicate', 'registry', 'common']);
  const { message } = App.useApp();
  const client = useQueryClient();
  const navigate = useNavigate();
  const noteId = useId();
  const [id] = useState(newId);
  const [take, setTake] = useState(() => new Set(preview.suggested));
  const [note, setNote] = useState('');
  const { kept, merged } = preview;
  const fields = [...new Set(preview.differing.map((field) => together[field] ?? field))];

  const merging = useMutation({
    mutationFn: () =>
      mergeFacilities({
        id,
        keptId: kept.id,
        keptVersion: kept.version,
        mergedId: merged.id,
        mergedVersion: merged.version,
        take: fields.filter((field) => take.has(field)),
        ...(note.trim() && { note: note.trim() }),
      }),
    onSuccess: async () => {
      void message.success(t('merged', { kept: kept.name }));
      await client.invalidateQueries({ queryKey: ['facility'] });
      await navigate({ to: '/facilities/duplicates', search: { view: 'merges' } as never });
    },
    onError: (error) => message.error(problemText(error)),
  });

  function choose(field: string, fromMerged: boolean) {
    const next = new Set(take);
    if (fromMerged) next.add(field);
    else next.delete(field);
    setTake(next);
  }

  return (
    <>
      <table className={styles.choices}>
        <caption className={styles.quiet}>{t('choices')}</caption>
        <thead>
          <tr>
            <th scope="col">{t('fieldName')}</th>
            <th scope="col">{t('keptSide', { code: kept.code })}</th>
            <th scope="col">{t('mergedSide', { code: merged.code })}</th>
          </tr>
        </thead>
        <tbody>
          {fields.map((field) => (
            <FieldChoice
              key={field}
              field={field}
              kept={kept}
              merged={merged}
              fromMerged={take.has(field)}
              onChoose={(fromMerged) => choose(field, fromMerged)}
            />
          ))}
        </tbody>
      </table>
      {fields.length === 0 && <p>{t('nothingDiffers')}</p>}
      <h2 className={styles.moves}>{t('moves')}</h2>
      {Object.keys(preview.moving).length === 0 ? (
        <p>{t('nothingMoves')}</p>
      ) : (
        <ul>
          {Object.entries(preview.moving).map(([table, count]) => (
            <li key={table}>
              {t('moving', { what: t(`table.${table}`, { defaultValue: table }), count })}
            </li>
          ))}
        </ul>
      )}
      <p>
        <label htmlFor={noteId}>{t('note')}</label>
        <Input.TextArea
          id={noteId}
          rows={2}
          maxLength={1000}
          value={note}
          onChange={(event) => setNote(event.target.value)}
        />
      </p>
      <p className={styles.quiet}>{t('canUndo')}</p>
      <Space wrap>
        <Button type="primary" loading={merging.isPending} onClick={() => merging.mutate()}>
          {t('mergeNow')}
        </Button>
        <Button onClick={() => void navigate({ to: '/facilities/duplicates' })}>
          {t('common:action.cancel')}
        </Button>
      </Space>
    </>
  );
}
