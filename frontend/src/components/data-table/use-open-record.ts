import { useNavigate, useSearch } from '@tanstack/react-router';

/** Which record the drawer shows: its id, `new`, or none; in the address, so that a link opens it. */
export function useOpenRecord() {
  const navigate = useNavigate();
  const search: Record<string, unknown> = useSearch({ strict: false });
  return {
    open: search['open'] as string | undefined,
    show: (id: string | undefined) =>
      void navigate({
        to: '.',
        search: (previous: Record<string, unknown>) => ({ ...previous, open: id }),
        resetScroll: false,
      } as Parameters<typeof navigate>[0]),
  };
}
