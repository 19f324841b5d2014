import type { Obligations } from '@/api/schema.gen.d.ts';

interface AgencyOption {
  value: string;
  label: string;
}

/** The agencies that lead or coordinate something in this plan, groups resolved. */
export function agencyOptions(obligations: Obligations | undefined): AgencyOption[] {
  return (obligations?.agencies ?? [])
    .filter(({ leads, coordinates }) => leads.length + coordinates.length > 0)
    .map(({ agency }) => ({ value: agency.id, label: agency.name }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}
