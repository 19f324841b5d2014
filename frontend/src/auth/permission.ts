import type { Me } from '@/api/schema.gen.d.ts';

/** `noun:verb`, as the server names it. */
export type Permission = `${string}:${string}`;

export function may(me: Me, permission: Permission | undefined): boolean {
  return permission === undefined || me.permissions.includes(permission);
}
