import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { operations, OutreachListReading, OutreachParticipant } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

type Query = NonNullable<operations['listOutreachFacilities']['parameters']['query']>;
type Filter = NonNullable<operations['addOutreachSelection']['parameters']['query']>;

export const participantsQuery = (id: string, query: Query) =>
  queryOptions({
    queryKey: ['outreach', 'one', id, 'facilities', query],
    queryFn: ({ signal }) =>
      call(
        api.GET('/outreach-activities/{id}/facilities', {
          params: { path: { id }, query },
          signal,
        }),
      ),
    placeholderData: keepPreviousData,
  });

/** Adds facilities that were chosen or, when a list is named, found in it. */
export const addFacilities = (id: string, intakeId: string, facilityIds: string[], list?: string) =>
  call(
    api.POST('/outreach-activities/{id}/facilities', {
      params: { path: { id } },
      body: { id: intakeId, facilityIds, ...(list && { list }) },
    }),
  );

/** Adds every facility of a filter, if it still has as many as were seen. */
export const addSelection = (
  id: string,
  intakeId: string,
  filter: Filter,
  seen: { expected: number; description: string },
) =>
  call(
    api.POST('/outreach-activities/{id}/facility-selections', {
      params: { path: { id }, query: filter },
      body: { id: intakeId, ...seen },
    }),
  );

export const deleteIntake = (id: string, intakeId: string, version: number) =>
  api.DELETE('/outreach-activities/{id}/intakes/{intakeId}', {
    params: { path: { id, intakeId } },
    headers: ifMatch(version),
  });

export const removeFacility = (id: string, { id: participationId, version }: OutreachParticipant) =>
  api.DELETE('/outreach-activities/{id}/facilities/{participationId}', {
    params: { path: { id, participationId } },
    headers: ifMatch(version),
  });

export const restoreFacility = (id: string, participationId: string) =>
  api.POST('/outreach-activities/{id}/facilities/{participationId}/restoration', {
    params: { path: { id, participationId } },
  });

/** Finds out what the rows of a file mean; saves nothing. */
export const readList = (id: string, file: File): Promise<OutreachListReading> =>
  call(
    api.POST('/outreach-activities/{id}/facility-lists', {
      params: { path: { id } },
      body: { file: file as unknown as string },
      bodySerializer: () => {
        const form = new FormData();
        form.append('file', file, file.name);
        return form;
      },
    }),
  );
