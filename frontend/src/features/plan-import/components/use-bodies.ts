import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import type { DraftParty } from '@/api/schema.gen.d.ts';
import { agenciesQuery, agencyGroupsQuery } from '../api/list-bodies.ts';

/** A body of the register in a choice: `A:SCT` an agency, `G:CAC-SO-NGANH` a group. */
export function bodyKey({ kind, code }: DraftParty): string | undefined {
  if (!code) return undefined;
  return kind === 'GROUP' ? `G:${code}` : `A:${code}`;
}

/** Everything that a printed phrase can mean. */
export function useBodies() {
  const { t } = useTranslation('import');
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const groups = useQuery(agencyGroupsQuery).data?.items ?? [];
  const agencyOptions = agencies.map(({ code, name }) => ({ value: `A:${code}`, label: name }));
  const groupOptions = groups.map(({ code, name }) => ({ value: `G:${code}`, label: name }));
  const names = new Map(
    [...agencyOptions, ...groupOptions].map(({ value, label }) => [value, label]),
  );
  return {
    options: [
      { label: t('party.agencies'), options: agencyOptions },
      { label: t('party.groups'), options: groupOptions },
    ],
    agencyOptions,
    nameOf: (key: string | undefined) => (key ? names.get(key) : undefined),
    kindOf: (key: string) => (key.startsWith('G:') ? ('GROUP' as const) : ('AGENCY' as const)),
  };
}
