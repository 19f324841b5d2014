import { oneOf } from '@/config/search-params.ts';

const tabs = ['content', 'comments', 'history'] as const;

export type TaskTab = (typeof tabs)[number];

/** What the task page keeps in the address. */
export const taskParams = { tab: oneOf(...tabs) };
