import type { AgencyGroup, AgencyGroupRequest } from '@/api/schema.gen.d.ts';

export interface MemberValues {
  id?: string | undefined;
  agencyId?: string | undefined;
  validFrom?: string | null | undefined;
  validTo?: string | null | undefined;
}

export interface GroupValues {
  code: string;
  name: string;
  aliases: string[];
  description: string;
  members: MemberValues[];
}

export const newGroup: GroupValues = {
  code: '',
  name: '',
  aliases: [],
  description: '',
  members: [],
};

export function toValues(group: AgencyGroup): GroupValues {
  return {
    code: group.code,
    name: group.name,
    aliases: group.aliases,
    description: group.description ?? '',
    members: group.members.map(({ id, agency, validFrom, validTo }) => ({
      id,
      agencyId: agency.id,
      validFrom: validFrom ?? null,
      validTo: validTo ?? null,
    })),
  };
}

export function toRequest({ description, members, ...rest }: GroupValues): AgencyGroupRequest {
  return {
    ...rest,
    ...(description && { description }),
    members: members.map(({ id, agencyId = '', validFrom, validTo }) => ({
      ...(id && { id }),
      agencyId,
      ...(validFrom && { validFrom }),
      ...(validTo && { validTo }),
    })),
  };
}
