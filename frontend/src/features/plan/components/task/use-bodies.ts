import { useQuery } from '@tanstack/react-query';
import { useTranslation } from 'react-i18next';
import { formatDate } from '@/i18n/format.ts';
import { agenciesQuery, agencyGroupsQuery } from '../../api/list-bodies.ts';
import { bodyKey } from './party-values.ts';

interface BodyOption {
  value: string;
  label: string;
}

/** Everything that a printed phrase can mean, for a choice, and the names by key. */
export function useBodies() {
  const { t } = useTranslation('task');
  const agencies = useQuery(agenciesQuery).data?.items ?? [];
  const groups = useQuery(agencyGroupsQuery).data?.items ?? [];
  const agencyOptions: BodyOption[] = agencies.map(({ id, name, validTo }) => ({
    value: bodyKey({ kind: 'AGENCY', id }),
    label: validTo ? t('party.until', { name, day: formatDate(validTo) }) : name,
  }));
  const groupOptions: BodyOption[] = groups.map(({ id, name }) => ({
    value: bodyKey({ kind: 'GROUP', id }),
    label: name,
  }));
  const names = new Map<string, string>([
    ...agencies.map(({ id, name }) => [bodyKey({ kind: 'AGENCY', id }), name] as const),
    ...groups.map(({ id, name }) => [bodyKey({ kind: 'GROUP', id }), name] as const),
  ]);
  return {
    options: [
      { label: t('party.agencies'), options: agencyOptions },
      { label: t('party.groups'), options: groupOptions },
    ],
    nameOf: (key: string) => names.get(key),
  };
}
