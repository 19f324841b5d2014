import type { OutreachKind, OutreachStatus, OutreachTopic } from '@/api/schema.gen.d.ts';

export const kinds: OutreachKind[] = [
  'CONFERENCE',
  'TRAINING',
  'WORKSHOP',
  'STUDY_TOUR',
  'ARTICLE',
  'BROADCAST',
  'LEAFLET',
  'POSTER',
  'WEBSITE',
  'SURVEY',
];

export const topics: OutreachTopic[] = ['CLEANER_PRODUCTION', 'ENERGY_SAVING'];

export const statuses: OutreachStatus[] = ['PLANNED', 'COMPLETED', 'CANCELLED'];

const media = new Set<OutreachKind>(['ARTICLE', 'BROADCAST', 'LEAFLET', 'POSTER', 'WEBSITE']);

/** True for what is published: it has an outlet, copies, and can be run again. */
export const isMedia = (kind: OutreachKind | null | undefined): kind is OutreachKind =>
  kind !== null && kind !== undefined && media.has(kind);
