const day = 86_400_000;

/** Where a day lies in its year, from 0 on New Year's morning to 1. */
export function positionInYear(isoDate: string, year: number, end = false): number {
  const start = Date.UTC(year, 0, 1);
  const next = Date.UTC(year + 1, 0, 1);
  const at = Date.parse(`${isoDate.slice(0, 10)}T00:00:00Z`) + (end ? day : 0);
  return Math.min(1, Math.max(0, (at - start) / (next - start)));
}

/** The left end and the width of a period in a year, in per cent; without days it is the year. */
export function spanInYear(
  year: number,
  startsOn: string | undefined,
  endsOn: string | undefined,
): { left: number; width: number } {
  const left = startsOn ? positionInYear(startsOn, year) : 0;
  const right = endsOn ? positionInYear(endsOn, year, true) : 1;
  return { left: left * 100, width: Math.max(right - left, 0.01) * 100 };
}
