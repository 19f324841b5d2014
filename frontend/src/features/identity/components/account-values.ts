import type { Account, AccountDetails, AccountKind, Role, ScopeKind } from '@/api/schema.gen.d.ts';

export interface AccountValues {
  kind: AccountKind;
  username: string;
  displayName: string;
  email: string;
  phone: string;
  role: Role | undefined;
  scopeKind: ScopeKind;
  scopeRefId: string | null;
  agencyId: string | null;
}

export const newAccount: AccountValues = {
  kind: 'PERSON',
  username: '',
  displayName: '',
  email: '',
  phone: '',
  role: undefined,
  scopeKind: 'PROVINCE',
  scopeRefId: null,
  agencyId: null,
};

/** The reach that somebody of that role usually has. */
export const usualScope: Partial<Record<Role, ScopeKind>> = {
  REPORTER: 'AGENCY',
  DISTRICT_OFFICER: 'AREA',
  FACILITY: 'ASSIGNED',
};

const people: Role[] = [
  'ADMINISTRATOR',
  'DEPARTMENT_OFFICER',
  'ADVISOR',
  'REPORTER',
  'DISTRICT_OFFICER',
  'FACILITY',
  'LEADER',
];

/** Nobody can give the highest role without having it; the server checks everything else. */
export function rolesFor(kind: AccountKind, own: Role): Role[] {
  if (kind === 'MACHINE') return ['MINISTRY'];
  return people.filter((role) => role !== 'ADMINISTRATOR' || own === 'ADMINISTRATOR');
}

export function pointsAtSomething(kind: ScopeKind): boolean {
  return kind === 'AREA' || kind === 'AGENCY';
}

export function toValues(account: Account): AccountValues {
  return {
    kind: account.kind,
    username: account.username,
    displayName: account.displayName,
    email: account.email ?? '',
    phone: account.phone ?? '',
    role: account.role,
    scopeKind: account.scopeKind,
    scopeRefId: account.scopeRefId ?? null,
    agencyId: account.agencyId ?? null,
  };
}

export function toDetails(values: AccountValues): AccountDetails {
  const { email, phone, scopeRefId, agencyId, scopeKind } = values;
  return {
    displayName: values.displayName.trim(),
    role: values.role ?? 'LEADER',
    scopeKind,
    ...(email.trim() && { email: email.trim() }),
    ...(phone.trim() && { phone: phone.trim() }),
    ...(pointsAtSomething(scopeKind) && scopeRefId && { scopeRefId }),
    ...(agencyId && { agencyId }),
  };
}
