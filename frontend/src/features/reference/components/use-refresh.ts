import { useQueryClient } from '@tanstack/react-query';

/** Asks again for every list and record of reference data after a change. */
export function useRefresh(): () => Promise<void> {
  const client = useQueryClient();
  return () => client.invalidateQueries({ queryKey: ['reference'] });
}
