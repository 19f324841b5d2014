import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';
import type { Choice } from '@/components/remote-select/choice.ts';

const limit = 30;

export const facilityChoices = (q: string) =>
  queryOptions({
    queryKey: ['assessment', 'facilities', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/facilities', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` }));
    },
    placeholderData: keepPreviousData,
  });

export const areaChoices = (q: string) =>
  queryOptions({
    queryKey: ['assessment', 'areas', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/admin-units', {
          params: { query: { limit, sort: 'level,name', ...(q && { q }) } },
          signal,
        }),
      );
      return items.map(({ id, name, parent, validTo }) => {
        const place = parent && parent.code !== '04' ? `${name}, ${parent.name}` : name;
        return { value: id, label: validTo ? `${place} (→ ${validTo.slice(0, 4)})` : place };
      });
    },
    placeholderData: keepPreviousData,
  });

export const sectorChoices = (q: string) =>
  queryOptions({
    queryKey: ['assessment', 'sectors', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/sectors', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, code, name }) => ({ value: id, label: `${code} ${name}` }));
    },
    placeholderData: keepPreviousData,
  });

/** The name of what the address gives by its id. */
export const chosenQuery = (kind: 'unit' | 'sector', id: string | undefined) =>
  queryOptions({
    queryKey: ['assessment', 'chosen', kind, id],
    queryFn: async ({ signal }): Promise<Choice> => {
      const path = { id: id ?? '' };
      if (kind === 'unit') {
        const unit = await call(api.GET('/admin-units/{id}', { params: { path }, signal }));
        return { value: path.id, label: unit.name };
      }
      const { code, name } = await call(api.GET('/sectors/{id}', { params: { path }, signal }));
      return { value: path.id, label: `${code} ${name}` };
    },
    enabled: id !== undefined,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
