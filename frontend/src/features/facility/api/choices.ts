import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { AdminUnit, IndustrialZone, Sector } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';
import type { Choice } from '@/components/remote-select/choice.ts';
import { dayBefore, formatDate } from '@/i18n/format.ts';

const limit = 30;

export function unitChoice({ id, name, parent, validTo }: AdminUnit): Choice {
  const place = parent && parent.code !== '04' ? `${name}, ${parent.name}` : name;
  // The last day: the date that the record holds is the first on which the unit is no more.
  return { value: id, label: validTo ? `${place} (→ ${formatDate(dayBefore(validTo))})` : place };
}

export const sectorChoice = ({ id, code, name, vsicVersion }: Sector): Choice => ({
  value: id,
  label: `${code} ${name} (VSIC ${vsicVersion})`,
});

export const zoneChoice = ({ id, name, establishedOn }: IndustrialZone): Choice => ({
  value: id,
  label: establishedOn ? `${name} (${formatDate(establishedOn)})` : name,
});

/** Units of a day, or of all times; those that are no more say until when they were. */
export const unitChoices = (q: string, asOf?: string) =>
  queryOptions({
    queryKey: ['facility', 'units', q, asOf],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/admin-units', {
          params: { query: { ...(asOf && { asOf }), limit, sort: 'level,name', ...(q && { q }) } },
          signal,
        }),
      );
      return items.filter(({ level }) => level > 1).map(unitChoice);
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
      return items.map(sectorChoice);
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
      return items.map(zoneChoice);
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
