import type { WorkItem, WorkItemRequest } from '@/api/schema.gen.d.ts';

/** What is edited of a piece of work; cleared inputs give null. */
export interface WorkValues {
  year: number;
  title: string;
  responsibleAgencyId: string | null;
  assignee: string | null;
  startsOn: string | null;
  endsOn: string | null;
  plannedOutput: string | null;
  actualOutput: string | null;
  budget: number | null;
}

export function newWork(year: number, responsibleAgencyId: string | undefined): WorkValues {
  return {
    year,
    title: '',
    responsibleAgencyId: responsibleAgencyId ?? null,
    assignee: null,
    startsOn: null,
    endsOn: null,
    plannedOutput: null,
    actualOutput: null,
    budget: null,
  };
}

export function workValues(item: WorkItem): WorkValues {
  return {
    year: item.year,
    title: item.title,
    responsibleAgencyId: item.responsible?.id ?? null,
    assignee: item.assignee ?? null,
    startsOn: item.startsOn ?? null,
    endsOn: item.endsOn ?? null,
    plannedOutput: item.plannedOutput ?? null,
    actualOutput: item.actualOutput ?? null,
    budget: item.budget ?? null,
  };
}

/** Blank is left out: the request replaces the whole record. */
export function workRequest(values: WorkValues, id?: string): WorkItemRequest {
  const { year, title, ...rest } = values;
  const filled = Object.entries(rest).filter(([, value]) => value !== null && value !== '');
  return { ...(id && { id }), year, title, ...Object.fromEntries(filled) };
}
