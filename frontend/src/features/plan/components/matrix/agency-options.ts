import type { Matrix } from '@/api/schema.gen.d.ts';

interface AgencyOption {
  value: string;
  label: string;
}

/** The agencies that lead or coordinate something in this plan. */
export function agencyOptions(matrix: Matrix): AgencyOption[] {
  const names = new Map<string, string>();
  for (const { tasks } of matrix.groups) {
    for (const { body } of tasks.flatMap((task) => [...task.leads, ...task.coordinators])) {
      if (body?.kind === 'AGENCY') names.set(body.id, body.name);
    }
  }
  return [...names]
    .map(([value, label]) => ({ value, label }))
    .toSorted((a, b) => a.label.localeCompare(b.label, 'vi'));
}
