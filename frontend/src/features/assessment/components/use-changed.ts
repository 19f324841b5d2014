import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { problemText } from '@/api/problem.ts';

/** What follows a change: everything of assessments is asked for again. */
export function useChanged() {
  const { message } = App.useApp();
  const client = useQueryClient();
  return {
    changed: () => client.invalidateQueries({ queryKey: ['assessment'] }),
    failed: (error: unknown) => void message.error(problemText(error)),
  };
}
