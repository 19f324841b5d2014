import type { Facility, FacilityEventRequest } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

/** What is done to a record besides editing it; each on the version that the person has seen. */
const on = ({ id, version }: Facility) => ({ params: { path: { id } }, headers: ifMatch(version) });

export const confirmFacility = (facility: Facility) =>
  call(api.POST('/facilities/{id}/confirmation', on(facility)));

export const deleteFacility = (facility: Facility) => api.DELETE('/facilities/{id}', on(facility));

export const restoreFacility = (id: string) =>
  call(api.POST('/facilities/{id}/restoration', { params: { path: { id } } }));

export const recordEvent = (facility: Facility, body: FacilityEventRequest) =>
  call(api.POST('/facilities/{id}/events', { ...on(facility), body }));

export const undoEvent = (facility: Facility, eventId: string) =>
  call(
    api.DELETE('/facilities/{id}/events/{eventId}', {
      params: { path: { id: facility.id, eventId } },
      headers: ifMatch(facility.version),
    }),
  );
