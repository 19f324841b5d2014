import { useMutation } from '@tanstack/react-query';
import { Form } from 'antd';
import { useEffect, useState } from 'react';
import { ProblemError, type Violation } from '@/api/problem.ts';
import type { Conflict } from './conflict-dialog.tsx';
import { sameValue } from './difference.ts';
import { useUnsavedGuard } from './use-unsaved-guard.ts';
import { goToFirstError, showViolations } from './violations.ts';

interface Attempt<V> {
  values: V;
  version: number | undefined;
}

/** What a 412 carries: the stored record, at least with its version. */
interface StoredRecord {
  version: number;
}

export interface RecordFormOptions<V, R, C> {
  initial: V;
  /** The version that the edit began with; none for a new record. */
  version?: number | undefined;
  save: (values: V, version: number | undefined) => Promise<R>;
  onSaved: (result: R) => void;
  /** The form's values of a stored record, to show a conflict. */
  toValues?: ((current: C) => V) | undefined;
}

/** Everything about saving a form that is not its looks. */
export function useRecordForm<V extends object, R, C>(options: RecordFormOptions<V, R, C>) {
  const [form] = Form.useForm<V>();
  const guard = useUnsavedGuard();
  const [base, setBase] = useState({ values: options.initial, version: options.version });
  const [conflict, setConflict] = useState<Conflict<V>>();
  const [rest, setRest] = useState<Violation[]>([]);

  const saving = useMutation({
    mutationFn: ({ values, version }: Attempt<V>) => options.save(values, version),
    onMutate: () => setRest([]),
    onSuccess: (result) => {
      guard.setDirty(false);
      setConflict(undefined);
      options.onSaved(result);
    },
    onError: (error, attempt) => {
      if (!(error instanceof ProblemError)) return;
      const current = error.current as (C & StoredRecord) | undefined;
      if (error.status === 412 && current && options.toValues) {
        setConflict({
          base: base.values,
          mine: attempt.values,
          theirs: options.toValues(current),
          version: current.version,
        });
      } else {
        setConflict(undefined);
        setRest(showViolations(form, error.violations));
      }
    },
  });

  // Not before the inputs can be used again, or the focus would go nowhere.
  useEffect(() => {
    if (saving.isError) goToFirstError(form);
  }, [form, saving.isError]);

  return {
    form,
    saving,
    conflict,
    rest,
    /** Closes the form after asking, if there is something to ask about. */
    leave: async (close: () => void) => {
      if (!(await guard.mayLeave())) return;
      guard.setDirty(false);
      close();
    },
    /** What no input shows stays as it was when the edit began. */
    submit: (values: Partial<V>) =>
      saving.mutate({ values: { ...base.values, ...values }, version: base.version }),
    noteChange: (values: V) => {
      guard.setDirty(
        Object.entries(values).some(
          ([name, value]) => !sameValue(value, base.values[name as keyof V]),
        ),
      );
    },
    saveMerged: (values: V, version: number) => {
      form.setFieldsValue(values);
      saving.mutate({ values, version });
    },
    takeTheirs: () => {
      if (!conflict) return;
      form.setFieldsValue(conflict.theirs);
      setBase({ values: conflict.theirs, version: conflict.version });
      setConflict(undefined);
      saving.reset();
      guard.setDirty(false);
    },
    keepEditing: () => {
      setConflict(undefined);
      saving.reset();
    },
  };
}
