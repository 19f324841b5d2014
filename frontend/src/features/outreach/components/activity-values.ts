import type {
  OutreachActivity,
  OutreachActivityRequest,
  OutreachKind,
  OutreachStatus,
  OutreachTopic,
} from '@/api/schema.gen.d.ts';
import { isMedia } from './activity-codes.ts';

/** What the form edits; an emptied field is null. */
export interface ActivityValues {
  kind: OutreachKind | null;
  title: string;
  topics: OutreachTopic[];
  taskId: string | null;
  workItemId: string | null;
  organiserId: string | null;
  partnerIds: string[];
  otherPartners: string | null;
  place: string | null;
  adminUnitId: string | null;
  startsOn: string | null;
  endsOn: string | null;
  status: OutreachStatus;
  statusReason: string | null;
  cost: number | null;
  costSource: string | null;
  note: string | null;
  outlet: string | null;
  publishedOn: string | null;
  copies: number | null;
  durationMinutes: number | null;
  audience: number | null;
  link: string | null;
  rerunOfId: string | null;
}

const mediaFields = [
  'outlet',
  'publishedOn',
  'copies',
  'durationMinutes',
  'audience',
  'link',
  'rerunOfId',
] as const satisfies (keyof ActivityValues)[];

export const newActivity: ActivityValues = {
  kind: null,
  title: '',
  topics: ['CLEANER_PRODUCTION'],
  taskId: null,
  workItemId: null,
  organiserId: null,
  partnerIds: [],
  otherPartners: null,
  place: null,
  adminUnitId: null,
  startsOn: null,
  endsOn: null,
  status: 'PLANNED',
  statusReason: null,
  cost: null,
  costSource: null,
  note: null,
  outlet: null,
  publishedOn: null,
  copies: null,
  durationMinutes: null,
  audience: null,
  link: null,
  rerunOfId: null,
};

export function toValues(activity: OutreachActivity): ActivityValues {
  return {
    kind: activity.kind,
    title: activity.title,
    topics: activity.topics,
    taskId: activity.task?.id ?? null,
    workItemId: activity.workItem?.id ?? null,
    organiserId: activity.organiser.id,
    partnerIds: activity.partners.map(({ id }) => id),
    otherPartners: activity.otherPartners ?? null,
    place: activity.place ?? null,
    adminUnitId: activity.adminUnit?.id ?? null,
    startsOn: activity.startsOn,
    endsOn: activity.endsOn,
    status: activity.status,
    statusReason: activity.statusReason ?? null,
    cost: activity.cost ?? null,
    costSource: activity.costSource ?? null,
    note: activity.note ?? null,
    outlet: activity.outlet ?? null,
    publishedOn: activity.publishedOn ?? null,
    copies: activity.copies ?? null,
    durationMinutes: activity.durationMinutes ?? null,
    audience: activity.audience ?? null,
    link: activity.link ?? null,
    rerunOfId: activity.rerunOf?.id ?? null,
  };
}

/** What is empty is left out, and so is what the kind cannot have. */
export function toRequest(values: ActivityValues): OutreachActivityRequest {
  const without = new Set<string>(isMedia(values.kind) ? [] : mediaFields);
  if (!values.taskId) without.add('workItemId');
  const given = Object.entries(values).filter(
    ([name, value]) => value !== null && value !== '' && !without.has(name),
  );
  return Object.fromEntries(given) as unknown as OutreachActivityRequest;
}
