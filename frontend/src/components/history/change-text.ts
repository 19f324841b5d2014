import type { TFunction } from 'i18next';
import type { Change, FieldChange } from '@/api/schema.gen.d.ts';
import { formatDate, formatDateTime, formatMoney, formatNumber } from '@/i18n/format.ts';
import { currentLanguage, i18n } from '@/i18n/i18n.ts';

export type HistoryText = TFunction<['history', 'common']>;

/** What the program keeps for itself and says nothing to a reader. */
const technical = new Set([
  'id',
  'version',
  'tokenEpoch',
  'sortKey',
  'search',
  'deletedAt',
  'nameKey',
  'phoneKey',
  'emailKey',
  'placeKey',
  'mailId',
  'pastId',
  'fingerprint',
  'reasons',
  'keptBefore',
  'keptAfter',
  'moved',
]);

/** A sentence names a clause by its beginning. */
const longest = 100;

/** Fields whose values are names of fields, or values by such names, of a facility. */
const aboutFields = new Set(['taken', 'lockedFields', 'proposed']);

/** Numbers that are read digit by digit. */
const years = new Set(['year', 'annualToeYear', 'startedYear']);

const isDay = /^\d{4}-\d{2}-\d{2}$/;
const isInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}/;
const isId = /^[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** A text that only the data can name; undefined when the texts do not have it. */
function lookUp(key: string): string | undefined {
  const text: unknown = i18n.getResource(currentLanguage(), 'history', key);
  return typeof text === 'string' ? text : undefined;
}

/** Origins are told beside their fields; what a person does to them is to lock some. */
function lockedIn(origins: unknown): string[] {
  return Object.entries((origins ?? {}) as Record<string, { locked?: boolean }>)
    .filter(([, origin]) => origin.locked)
    .map(([field]) => field)
    .toSorted();
}

export function shownFields(fields: FieldChange[]): FieldChange[] {
  return fields
    .map((field) =>
      field.name === 'origins'
        ? { name: 'lockedFields', before: lockedIn(field.before), after: lockedIn(field.after) }
        : field,
    )
    .filter(
      ({ name, before, after }) =>
        !technical.has(name) && !(name === 'lockedFields' && String(before) === String(after)),
    );
}

function recordTypeText(recordType: string): string {
  return lookUp(`recordType.${recordType}`) ?? recordType;
}

/** A field as its record calls it: the size of a file is not that of a facility. */
export function fieldText(name: string, recordType: string): string {
  return lookUp(`nameIn.${recordType}.${name}`) ?? lookUp(`name.${name}`) ?? name;
}

/** The record that an entry is about: `nhiệm vụ “Tập huấn …”`. */
export function recordText(change: Change, labels: Record<string, string>): string {
  const type = recordTypeText(change.recordType);
  const name = change.label ?? pointedAt(change, labels);
  return name ? `${type} “${name}”` : type;
}

/** A link has no name: the printed words tell it, or the agency or clause at its other end. */
function pointedAt({ fields, subjectId }: Change, labels: Record<string, string>) {
  const values = fields.map(({ name, before, after }) => ({ name, value: after ?? before }));
  const phrase = values.find(({ name }) => name === 'phrase')?.value;
  const text =
    typeof phrase === 'string' && phrase
      ? phrase
      : values
          .filter(({ value }) => typeof value === 'string' && value !== subjectId)
          .map(({ value }) => labels[value as string])
          .find((label) => label !== undefined);
  return text && text.length > longest ? `${text.slice(0, longest).trimEnd()}…` : text;
}

export function valueText(
  t: HistoryText,
  labels: Record<string, string>,
  name: string,
  value: unknown,
): string {
  if (value === undefined || value === null || value === '') return t('history:blank');
  if (value === '***') return t('history:hidden');
  if (typeof value === 'boolean') return t(value ? 'common:state.yes' : 'common:state.no');
  if (typeof value === 'number') {
    if (name === 'budget') return formatMoney(value);
    return years.has(name) ? String(value) : formatNumber(value);
  }
  if (Array.isArray(value)) {
    if (value.length === 0) return t('history:blank');
    return value.map((item) => valueText(t, labels, name, item)).join('; ');
  }
  if (typeof value === 'object') {
    return Object.entries(value)
      .map(([key, item]) => `${keyText(name, key)}: ${valueText(t, labels, key, item)}`)
      .join('; ');
  }
  return typeof value === 'string' ? textValue(labels, name, value) : JSON.stringify(value);
}

const keyText = (name: string, key: string) =>
  aboutFields.has(name) ? fieldText(key, 'FACILITY') : key;

function textValue(labels: Record<string, string>, name: string, value: string): string {
  if (isId.test(value)) return labels[value] ?? value;
  if (isDay.test(value)) return formatDate(value);
  if (isInstant.test(value)) return formatDateTime(value);
  if (!/^[A-Z][A-Z_]+$/.test(value)) return keyText(name, value);
  return lookUp(`value.${name}.${value}`) ?? lookUp(`value.any.${value}`) ?? value;
}
