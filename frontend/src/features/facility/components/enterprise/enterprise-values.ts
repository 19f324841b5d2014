import type { Enterprise, EnterpriseRequest } from '@/api/schema.gen.d.ts';

export interface EnterpriseValues {
  name: string;
  aliases: string[];
  taxCode: string;
  address: string;
  source: string;
}

export const newEnterprise: EnterpriseValues = {
  name: '',
  aliases: [],
  taxCode: '',
  address: '',
  source: '',
};

export function toValues(enterprise: Enterprise): EnterpriseValues {
  return {
    name: enterprise.name,
    aliases: enterprise.aliases,
    taxCode: enterprise.taxCode ?? '',
    address: enterprise.address ?? '',
    source: enterprise.source ?? '',
  };
}

/** What is empty is not sent: the API knows absent, not null or blank. */
export function toRequest({
  taxCode,
  address,
  source,
  ...rest
}: EnterpriseValues): EnterpriseRequest {
  return {
    ...rest,
    ...(taxCode.trim() && { taxCode: taxCode.trim() }),
    ...(address && { address }),
    ...(source && { source }),
  };
}
