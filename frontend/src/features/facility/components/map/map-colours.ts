import type { MapColour, MapValue } from '@/api/schema.gen.d.ts';

const fixed: Record<string, string> = {
  PLANNED: '#3f83d1',
  OPERATING: '#1d8a4b',
  SUSPENDED: '#d08a00',
  CLOSED: '#6b7682',
  MOVED: '#7a5bb0',
  HOUSEHOLD: '#9cc4ea',
  MICRO: '#5f9bd8',
  SMALL: '#2f74bf',
  MEDIUM: '#114f93',
  LARGE: '#0b2e4f',
  LOW: '#1d8a4b',
  HIGH: '#b42318',
};

/** Sections of the classification, the industrial ones first. */
const sections: Record<string, string> = {
  B: '#8a5a2b',
  C: '#0b5cad',
  D: '#d08a00',
  E: '#1d8a4b',
};

const others = ['#7a5bb0', '#b83280', '#0f7c8a', '#5b6b2f', '#a4502a'];
const unknown = '#b6c0ca';

/** The colour of a value; what is not recorded is grey. */
export function colourOf(by: MapColour, value: string | undefined): string {
  if (value === undefined) return unknown;
  if (by === 'SECTOR_SECTION') {
    return sections[value] ?? others[value.charCodeAt(0) % others.length] ?? unknown;
  }
  // `MEDIUM` is a size and a risk.
  if (by === 'POLLUTION_RISK' && value === 'MEDIUM') return '#d08a00';
  return fixed[value] ?? unknown;
}

/** A ring in parts, one for each value: the paths of its parts. */
export function ringParts(
  values: MapValue[],
  radius: number,
): { value: string | undefined; path: string }[] {
  const total = values.reduce((sum, { count }) => sum + count, 0);
  let turned = 0;
  return values.map(({ value, count }) => {
    const from = turned;
    turned += count / total;
    return { value, path: arc(from, turned, radius) };
  });
}

function arc(from: number, to: number, radius: number): string {
  const point = (turn: number) => {
    const angle = turn * 2 * Math.PI;
    return `${(radius * Math.sin(angle)).toFixed(2)} ${(-radius * Math.cos(angle)).toFixed(2)}`;
  };
  // A full turn ends where it begins, and would draw nothing.
  const end = Math.min(to, from + 0.9999);
  return `M${point(from)}A${radius} ${radius} 0 ${end - from > 0.5 ? 1 : 0} 1 ${point(end)}`;
}
