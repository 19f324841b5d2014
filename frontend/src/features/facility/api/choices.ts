import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import { api, call } from '@/api/client.ts';
import { formatDate } from '@/i18n/format.ts';

export interface Choice {
  value: string;
  label: string;
}

const limit = 30;

/** Units of a day; those that begin or end are told apart by their dates. */
export const unitChoices = (q: string, asOf: string) =>
  queryOptions({
    queryKey: ['facility', 'units', q, asOf],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/admin-units', {
          params: { query: { asOf, limit, sort: 'level,name', ...(q && { q }) } },
          signal,
        }),
      );
      return items
        .filter(({ level }) => level > 1)
        .map(({ id, name, parent }) => ({
          value: id,
          label: parent && parent.code !== '04' ? `${name}, ${parent.name}` : name,
        }));
    },
    placeholderData: keepPreviousData,
  });

/** Codes of the classification, of every version; the version says what a code means. */
export const sectorChoices = (q: string) =>
  queryOptions({
    queryKey: ['facility', 'sectors', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/sectors', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, code, name, vsicVersion }) => ({
        value: id,
        label: `${code} ${name} (VSIC ${vsicVersion})`,
      }));
    },
    placeholderData: keepPreviousData,
  });

export const enterpriseChoices = (q: string) =>
  queryOptions({
    queryKey: ['facility', 'enterprises', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/enterprises', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, name, taxCode }) => ({
        value: id,
        label: taxCode ? `${name} (${taxCode})` : name,
      }));
    },
    placeholderData: keepPreviousData,
  });

export const zoneChoices = (q: string) =>
  queryOptions({
    queryKey: ['facility', 'zones', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/industrial-zones', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, name, establishedOn }) => ({
        value: id,
        label: establishedOn ? `${name} (${formatDate(establishedOn)})` : name,
      }));
    },
    placeholderData: keepPreviousData,
  });

export const facilityChoices = (q: string) =>
  queryOptions({
    queryKey: ['facility', 'choices', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/facilities', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` }));
    },
    placeholderData: keepPreviousData,
  });
