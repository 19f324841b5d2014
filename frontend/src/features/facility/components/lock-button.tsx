import { LockFilled, UnlockOutlined } from '@ant-design/icons';
import { useMutation } from '@tanstack/react-query';
import { App, Button } from 'antd';
import { useTranslation } from 'react-i18next';
import type { Facility } from '@/api/schema.gen.d.ts';
import { problemText } from '@/api/problem.ts';
import { isLocked, setLock } from './field-locks.ts';
import { useRefresh } from './use-refresh.ts';

interface LockButtonProps {
  facility: Facility;
  fields: readonly string[];
  /** The name of what is locked. */
  label: string;
}

/** Protects a field against imports, or frees it again. */
export function LockButton({ facility, fields, label }: LockButtonProps) {
  const { t } = useTranslation('facility');
  const { message } = App.useApp();
  const refresh = useRefresh();
  const locked = isLocked(facility, fields);
  const locking = useMutation({
    mutationFn: () => setLock(facility, fields, !locked),
    onSuccess: () => void message.success(t(locked ? 'freed' : 'lockedNow', { field: label })),
    onError: (error) => void message.error(problemText(error)),
    // Also after a failure: somebody else may have saved first, and the next try is on that version.
    onSettled: refresh,
  });
  return (
    <Button
      color={locked ? 'primary' : 'default'}
      variant="text"
      icon={locked ? <LockFilled aria-hidden /> : <UnlockOutlined aria-hidden />}
      title={t(locked ? 'freeHint' : 'lockHint')}
      aria-label={t('lock', { field: label })}
      aria-pressed={locked}
      loading={locking.isPending}
      onClick={() => locking.mutate()}
    />
  );
}
