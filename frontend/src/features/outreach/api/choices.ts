import { keepPreviousData, queryOptions } from '@tanstack/react-query';
import type { OutreachKind } from '@/api/schema.gen.d.ts';
import { api, call } from '@/api/client.ts';
import type { Choice } from '@/components/remote-select/choice.ts';

const limit = 30;

export const agencyChoices = (q: string) =>
  queryOptions({
    queryKey: ['outreach', 'agencies', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/agencies', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, name }) => ({ value: id, label: name }));
    },
    placeholderData: keepPreviousData,
  });

export const facilityChoices = (q: string) =>
  queryOptions({
    queryKey: ['outreach', 'facilities', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/facilities', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, code, name }) => ({ value: id, label: `${name} (${code})` }));
    },
    placeholderData: keepPreviousData,
  });

/** Units of all times: an activity of 2018 lies in a district that is no more. */
export const unitChoices = (q: string) =>
  queryOptions({
    queryKey: ['outreach', 'units', q],
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

/** The tasks of the plans in force, in the order of the plan. */
export const taskChoices = queryOptions({
  queryKey: ['outreach', 'tasks'],
  queryFn: async ({ signal }): Promise<Choice[]> => {
    const plans = await call(
      api.GET('/plans', { params: { query: { status: ['ACTIVE'], limit } }, signal }),
    );
    const matrices = await Promise.all(
      plans.items.map(({ id: planId }) =>
        call(api.GET('/plans/{planId}/tasks', { params: { path: { planId } }, signal })),
      ),
    );
    return matrices.flatMap(({ groups }) =>
      groups.flatMap(({ tasks }) =>
        tasks.map(({ id, code, title }) => ({ value: id, label: `${code} ${title}` })),
      ),
    );
  },
});

/** What a task does in each year. */
export const workChoices = (taskId: string | null) =>
  queryOptions({
    queryKey: ['outreach', 'work', taskId],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const items = await call(
        api.GET('/tasks/{taskId}/work-items', {
          params: { path: { taskId: taskId ?? '' } },
          signal,
        }),
      );
      return items.map(({ id, year, title }) => ({ value: id, label: `${year}: ${title}` }));
    },
    enabled: taskId !== null,
  });

/** Activities that a record can belong to. */
export const activityChoices = (q: string) =>
  queryOptions({
    queryKey: ['outreach', 'activity-choices', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/outreach-activities', { params: { query: { limit, ...(q && { q }) } }, signal }),
      );
      return items.map(({ id, code, title }) => ({ value: id, label: `${title} (${code})` }));
    },
    placeholderData: keepPreviousData,
  });

/** Trainings of the register, one of which a course can be. */
export const trainingChoices = (q: string) =>
  queryOptions({
    queryKey: ['outreach', 'training-choices', q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/outreach-activities', {
          params: { query: { limit, kind: ['TRAINING'], ...(q && { q }) } },
          signal,
        }),
      );
      return items.map(({ id, code, title }) => ({ value: id, label: `${title} (${code})` }));
    },
    placeholderData: keepPreviousData,
  });

/** First runs of a kind, which others can repeat. */
export const firstRunChoices = (kind: OutreachKind) => (q: string) =>
  queryOptions({
    queryKey: ['outreach', 'first-runs', kind, q],
    queryFn: async ({ signal }): Promise<Choice[]> => {
      const { items } = await call(
        api.GET('/outreach-activities', {
          params: { query: { limit, kind: [kind], ...(q && { q }) } },
          signal,
        }),
      );
      return items
        .filter(({ rerun }) => !rerun)
        .map(({ id, code, title }) => ({ value: id, label: `${title} (${code})` }));
    },
    placeholderData: keepPreviousData,
  });

/** The name of what the address gives by its id. */
export const chosenQuery = (
  kind: 'agency' | 'unit' | 'task' | 'facility',
  id: string | undefined,
) =>
  queryOptions({
    queryKey: ['outreach', 'chosen', kind, id],
    queryFn: async ({ signal }): Promise<Choice> => {
      const path = { id: id ?? '' };
      if (kind === 'task') {
        const task = await call(
          api.GET('/tasks/{taskId}', { params: { path: { taskId: path.id } }, signal }),
        );
        return { value: task.id, label: `${task.code} ${task.title}` };
      }
      if (kind === 'facility') {
        const facility = await call(api.GET('/facilities/{id}', { params: { path }, signal }));
        return { value: path.id, label: `${facility.name} (${facility.code})` };
      }
      const { name } = await (kind === 'agency'
        ? call(api.GET('/agencies/{id}', { params: { path }, signal }))
        : call(api.GET('/admin-units/{id}', { params: { path }, signal })));
      return { value: path.id, label: name };
    },
    enabled: id !== undefined,
    retry: false,
    staleTime: Number.POSITIVE_INFINITY,
  });
