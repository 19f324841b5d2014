import type { Plan, WorkItem } from '@/api/schema.gen.d.ts';

/** The years of the plan, and whatever other years have work. */
export function yearsOf(plan: Plan | undefined, items: WorkItem[]): number[] {
  const years = new Set(items.map(({ year }) => year));
  if (plan) {
    const last = Number(plan.periodEnd.slice(0, 4));
    for (let year = Number(plan.periodStart.slice(0, 4)); year <= last; year++) years.add(year);
  }
  return [...years].toSorted((a, b) => a - b);
}
