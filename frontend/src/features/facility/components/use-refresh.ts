import { useQueryClient } from '@tanstack/react-query';

/** Asks again for everything of the registry after a change. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['facility'] });
}
