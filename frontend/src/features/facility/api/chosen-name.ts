import { queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';
import type { Choice } from '@/components/remote-select/choice.ts';
import { sectorChoice, unitChoice, zoneChoice } from './choices.ts';

/** What can be chosen by its id, so that a link that names only the id shows a name. */
export type ChosenKind = 'unit' | 'sector' | 'zone' | 'enterprise';

const readers: Record<ChosenKind, (id: string, signal: AbortSignal) => Promise<Choice>> = {
  unit: async (id, signal) =>
    unitChoice(await call(api.GET('/admin-units/{id}', { params: { path: { id } }, signal }))),
  sector: async (id, signal) =>
    sectorChoice(await call(api.GET('/sectors/{id}', { params: { path: { id } }, signal }))),
  zone: async (id, signal) =>
    zoneChoice(await call(api.GET('/industrial-zones/{id}', { params: { path: { id } }, signal }))),
  enterprise: async (id, signal) => {
    const { name } = await call(api.GET('/enterprises/{id}', { params: { path: { id } }, signal }));
    return { value: id, label: name };
  },
};

export const chosenNameQuery = (kind: ChosenKind, id: string | undefined) =>
  queryOptions({
    queryKey: ['facility', 'chosen', kind, id],
    queryFn: ({ signal }) => readers[kind](id ?? '', signal),
    enabled: id !== undefined,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
