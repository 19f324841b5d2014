import { useNavigate, useSearch } from '@tanstack/react-router';

const defaultPageSize = 20;

type Search = Record<string, unknown>;

export interface TableState {
  page: number;
  size: number;
  sort: string | undefined;
  selected: string[];
  /** Everything in the address, filters included. */
  search: Search;
  /** `limit`, `offset` and `sort` as the API wants them. */
  request: { limit: number; offset: number; sort?: string };
  /** Changes filters, or anything that makes another list: it starts at its first page. */
  filter: (changes: Search) => void;
  goTo: (page: number, size: number) => void;
  sortBy: (sort: string | undefined) => void;
  select: (ids: string[]) => void;
}

/** Page, size, sort and selection of the list on the open page; they live in the address. */
export function useTableState(options: { sort?: string; size?: number } = {}): TableState {
  const navigate = useNavigate();
  const search: Search = useSearch({ strict: false });
  const normalSize = options.size ?? defaultPageSize;
  const page = (search['page'] as number | undefined) ?? 1;
  const size = (search['size'] as number | undefined) ?? normalSize;
  const sort = (search['sort'] as string | undefined) ?? options.sort;

  function change(changes: Search) {
    void navigate({
      to: '.',
      search: (previous: Search) => ({ ...previous, ...changes }),
      replace: true,
      resetScroll: false,
    } as Parameters<typeof navigate>[0]);
  }

  return {
    page,
    size,
    sort,
    selected: (search['selected'] as string[] | undefined) ?? [],
    search,
    request: { limit: size, offset: (page - 1) * size, ...(sort && { sort }) },
    filter: (changes) => change({ ...changes, page: undefined, selected: undefined }),
    goTo: (next, nextSize) =>
      change({
        page: next === 1 ? undefined : next,
        size: nextSize === normalSize ? undefined : nextSize,
      }),
    sortBy: (next) => change({ sort: next === options.sort ? undefined : next, page: undefined }),
    select: (ids) => change({ selected: ids.length > 0 ? ids : undefined }),
  };
}
