import { useTranslation } from 'react-i18next';
import type {
  OutreachActivity,
  OutreachKind,
  OutreachStatus,
  OutreachTopic,
} from '@/api/schema.gen.d.ts';
import type { FieldSpec } from '@/components/form/merge.ts';
import { formatDate, formatMoney, formatNumber } from '@/i18n/format.ts';
import type { ActivityValues } from './activity-values.ts';
import { useTopicText } from './activity-words.tsx';

const figure = (value: unknown) => formatNumber(value as number | null);
const day = (value: unknown) => formatDate(value as string | null);

/** The names of what fields pointed at before they were edited. */
function namesOf(activity: OutreachActivity | undefined): Map<unknown, string> {
  if (!activity) return new Map();
  const { task, workItem, organiser, partners, adminUnit, rerunOf } = activity;
  const named = [organiser, ...partners, ...(adminUnit ? [adminUnit] : [])];
  return new Map<unknown, string>([
    ...named.map(({ id, name }) => [id, name] as const),
    ...[task, workItem, rerunOf].flatMap((it) => (it ? [[it.id, it.title] as const] : [])),
  ]);
}

/** How each field is read by people when two versions stand side by side. */
export function useFieldSpecs(activity: OutreachActivity | undefined): FieldSpec<ActivityValues>[] {
  const { t } = useTranslation('outreach');
  const topicText = useTopicText();
  const names = namesOf(activity);
  const named = (value: unknown) => names.get(value) ?? (value as string | null) ?? '';
  const shown: Partial<Record<keyof ActivityValues, (value: unknown) => string>> = {
    kind: (value) => t(`kind.${value as OutreachKind}`),
    status: (value) => t(`status.${value as OutreachStatus}`),
    topics: (value) => topicText(value as OutreachTopic[]),
    taskId: named,
    workItemId: named,
    organiserId: named,
    adminUnitId: named,
    rerunOfId: named,
    partnerIds: (value) => (value as string[]).map(named).join('; '),
    startsOn: day,
    endsOn: day,
    publishedOn: day,
    cost: (value) => formatMoney(value as number | null),
    copies: figure,
    durationMinutes: figure,
    audience: figure,
  };
  const fields: (keyof ActivityValues)[] = [
    'kind',
    'title',
    'topics',
    'taskId',
    'workItemId',
    'organiserId',
    'partnerIds',
    'otherPartners',
    'place',
    'adminUnitId',
    'startsOn',
    'endsOn',
    'status',
    'statusReason',
    'cost',
    'costSource',
    'outlet',
    'publishedOn',
    'copies',
    'durationMinutes',
    'audience',
    'link',
    'rerunOfId',
    'note',
  ];
  return fields.map((name) => {
    const show = shown[name];
    return { name, label: t(`field.${name}`), ...(show && { show }) };
  });
}
