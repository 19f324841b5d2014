import { useQueryClient } from '@tanstack/react-query';
import { App } from 'antd';
import { problemText } from '@/api/problem.ts';

/** What follows a change of participants: everything of outreach is asked for again. */
export function useChanged() {
  const { message } = App.useApp();
  const client = useQueryClient();
  return {
    changed: () => client.invalidateQueries({ queryKey: ['outreach'] }),
    failed: (error: unknown) => void message.error(problemText(error)),
  };
}
