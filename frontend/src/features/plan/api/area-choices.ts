import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';
import type { Choice } from '@/components/remote-select/choice.ts';
import { dayBefore, formatDate } from '@/i18n/format.ts';

/** Units of all times: the figures of 2018 are those of the districts of 2018. */
export const areaChoices = (q: string) =>
  queryOptions({
    queryKey: ['plan', 'areas', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/admin-units', {
          params: { query: { limit: 30, sort: 'level,name', ...(q && { q }) } },
          signal,
        }),
      );
      return items.map(({ id, name, validTo }) => ({
        value: id,
        label: validTo ? `${name} (→ ${formatDate(dayBefore(validTo))})` : name,
      }));
    },
    placeholderData: keepPreviousData,
  });

/** The name of the area in the address. */
export const areaQuery = (id: string | undefined) =>
  queryOptions({
    queryKey: ['plan', 'area', id],
    enabled: id !== undefined,
    queryFn: async ({ signal }): Promise<Choice> => {
      const unit = await call(
        api.GET('/admin-units/{id}', { params: { path: { id: id ?? '' } }, signal }),
      );
      return { value: unit.id, label: unit.name };
    },
  });
