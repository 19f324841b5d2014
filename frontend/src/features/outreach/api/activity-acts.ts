import type { OutreachActivity } from '@/api/schema.gen.d.ts';
import { api, call, ifMatch } from '@/api/client.ts';

export const deleteActivity = ({ id, version }: OutreachActivity) =>
  api.DELETE('/outreach-activities/{id}', {
    params: { path: { id } },
    headers: ifMatch(version),
  });

export const restoreActivity = (id: string) =>
  call(api.POST('/outreach-activities/{id}/restoration', { params: { path: { id } } }));
