import { useMutation, useQueryClient } from '@tanstack/react-query';
import { useNavigate, useSearch } from '@tanstack/react-router';
import { App } from 'antd';
import { useEffect, useMemo, useReducer, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { problemText } from '@/api/problem.ts';
import type { PlanImport, PlanImportCommitRequest } from '@/api/schema.gen.d.ts';
import { useUnsavedGuard } from '@/components/form/use-unsaved-guard.ts';
import { commitImport } from '../api/commit-import.ts';
import { discardImport } from '../api/discard-import.ts';
import { planImportQuery } from '../api/get-import.ts';
import { saveDraft } from '../api/save-draft.ts';
import { draftHistory, startHistory } from '../draft/draft-history.ts';

export type PreviewState = ReturnType<typeof usePreview>;

/** Everything about correcting and saving an import that is not its looks. */
export function usePreview(job: PlanImport) {
  const { t } = useTranslation('import');
  const { message } = App.useApp();
  const queryClient = useQueryClient();
  const navigate = useNavigate();
  const search = useSearch({ from: '/_shell/plans/imports/$importId' });
  const guard = useUnsavedGuard();
  const [record, setRecord] = useState(job);
  const [history, step] = useReducer(draftHistory, job.draft, startHistory);
  const [leftOut, setLeftOut] = useState<ReadonlySet<string>>(new Set());
  const readOnly = record.status === 'COMMITTED';
  const dirty = history.present !== history.saved;

  useEffect(() => guard.setDirty(dirty), [guard, dirty]);

  const saving = useMutation({
    mutationFn: async () => {
      const sent = history.present;
      const stored = await saveDraft(record, sent);
      return { sent, stored };
    },
    onSuccess: ({ sent, stored }) => {
      setRecord(stored);
      step({ kind: 'saved', sent, stored: stored.draft });
    },
  });

  const committing = useMutation({
    mutationFn: async (request: PlanImportCommitRequest) => {
      const current = dirty ? (await saving.mutateAsync()).stored : record;
      return commitImport(current, request);
    },
    onSuccess: async (done) => {
      guard.setDirty(false);
      queryClient.setQueryData(planImportQuery(job.id).queryKey, done);
      await queryClient.invalidateQueries({ queryKey: ['plan'] });
      await navigate({ to: '.', search: { tab: 'changes' }, replace: true });
    },
  });

  const discarding = useMutation({
    mutationFn: () => discardImport(record),
    onSuccess: async () => {
      guard.setDirty(false);
      queryClient.removeQueries({ queryKey: planImportQuery(job.id).queryKey });
      await queryClient.invalidateQueries({ queryKey: ['plan-import', 'list'] });
      void message.success(t('preview.discarded'));
      await navigate({ to: '/plans/import' });
    },
    onError: (error) => message.error(problemText(error)),
  });

  const editor = useMemo(
    () => ({
      draft: history.present,
      rows: record.rows,
      readOnly,
      onlyDoubts: search.doubts === true,
      leftOut,
      takeTask: (code: string, take: boolean) =>
        setLeftOut((codes) => {
          const next = new Set(codes);
          if (take) next.delete(code);
          else next.add(code);
          return next;
        }),
      set: (pointer: string, value: unknown) => step({ kind: 'set', pointer, value }),
      remove: (pointer: string) => step({ kind: 'remove', pointer }),
      dismiss: (doubts: PlanImport['draft']['doubts']) => step({ kind: 'dismiss', doubts }),
    }),
    [history.present, record.rows, readOnly, search.doubts, leftOut],
  );

  return {
    record,
    editor,
    readOnly,
    dirty,
    saving,
    committing,
    discarding,
    canUndo: history.past.length > 0,
    canRedo: history.future.length > 0,
    undo: () => step({ kind: 'undo' }),
    redo: () => step({ kind: 'redo' }),
    reload: () => {
      guard.setDirty(false);
      void queryClient.invalidateQueries({ queryKey: planImportQuery(job.id).queryKey });
    },
  };
}
