import type { Facility, FacilityParts, FacilityRequest } from '@/api/schema.gen.d.ts';
import { saveFacility } from '../../api/save-facility.ts';
import { toRequest, toValues } from '../facility-values.ts';

/** The lists of a facility, named as in the API. */
export type PartKind = keyof FacilityParts;

/** One list as it is edited; the record that it belongs to is sent with it, as it is stored. */
export type PartForm = { facility: Facility } & Partial<FacilityParts>;

export function toForm(kind: PartKind, facility: Facility): PartForm {
  return { facility, [kind]: facility.parts[kind] };
}

/** What is empty is left out: the API knows absent, not null or blank. */
function given<T extends object>(part: T): T {
  return Object.fromEntries(
    Object.entries(part).filter(([, value]) => value !== null && value !== ''),
  ) as T;
}

/** The products without the lines that are to go; none when no product is made on one of those. */
function productsWithout(facility: Facility, kept: FacilityParts['lines']) {
  const gone = new Set(facility.parts.lines.map(({ id }) => id));
  for (const { id } of kept) gone.delete(id);
  const { products } = facility.parts;
  if (!products.some(({ lineId }) => lineId && gone.has(lineId))) return undefined;
  return products.map(({ lineId, ...product }) =>
    lineId && !gone.has(lineId) ? { ...product, lineId } : product,
  );
}

function partRequest(form: PartForm): FacilityRequest {
  const { facility, ...lists } = form;
  const products = lists.lines && productsWithout(facility, lists.lines);
  return {
    ...toRequest(toValues(facility), facility),
    ...(products && { products }),
    ...Object.fromEntries(Object.entries(lists).map(([kind, parts]) => [kind, parts.map(given)])),
  };
}

export const saveParts = (form: PartForm, version: number | undefined) =>
  saveFacility(form.facility.id, version, partRequest(form));
