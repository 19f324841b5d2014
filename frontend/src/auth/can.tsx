import type { ReactNode } from 'react';
import { useMe } from './me.ts';
import { may, type Permission } from './permission.ts';

export function useCan(permission: Permission): boolean {
  return may(useMe(), permission);
}

interface CanProps {
  permission: Permission;
  children: ReactNode;
  /** Shown to those who may not. */
  otherwise?: ReactNode;
}

/** Hides what the person may not do. The server decides again on every call. */
export function Can({ permission, children, otherwise = null }: CanProps) {
  return useCan(permission) ? children : otherwise;
}
