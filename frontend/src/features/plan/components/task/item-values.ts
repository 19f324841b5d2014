import type { ItemState, TaskItem, TaskItemRequest } from '@/api/schema.gen.d.ts';
import { today } from '@/i18n/format.ts';

/** What is edited of an item. */
export function itemValues(item: TaskItem): TaskItemRequest {
  const { text, state, evidence, doneOn } = item;
  return { text, state, evidence, doneOn };
}

/** Another state; the day it was done is today, until somebody says otherwise. */
export function withState(item: TaskItem, state: ItemState): TaskItemRequest {
  const doneOn = state === 'DONE' ? (item.doneOn ?? today()) : undefined;
  return { ...itemValues(item), state, doneOn };
}
