import { describe, expect, it } from 'vitest';
import {
  boundsOf,
  fit,
  moved,
  project,
  province,
  scaleOf,
  unproject,
  zoomed,
} from './projection.ts';

const size = { width: 800, height: 500 };
const view = { latitude: 22.67, longitude: 106.26, zoom: 11 };

describe('the projection', () => {
  it('finds the place again from where it stands', () => {
    const [x, y] = project(view, size, 22.7, 106.3);
    const { latitude, longitude } = unproject(view, size, x, y);
    expect(latitude).toBeCloseTo(22.7, 9);
    expect(longitude).toBeCloseTo(106.3, 9);
  });

  it('has north above and east at the right', () => {
    const [x, y] = project(view, size, 22.7, 106.3);
    expect(x).toBeGreaterThan(400);
    expect(y).toBeLessThan(250);
  });

  it('shows all of what it is fitted to', () => {
    const shown = boundsOf(fit(province, size), size);
    expect(shown.west).toBeLessThan(province.west);
    expect(shown.east).toBeGreaterThan(province.east);
    expect(shown.south).toBeLessThan(province.south);
    expect(shown.north).toBeGreaterThan(province.north);
  });

  it('keeps the place under the pointer while zooming', () => {
    const before = unproject(view, size, 600, 100);
    const after = unproject(zoomed(view, size, 1, 600, 100), size, 600, 100);
    expect(after.latitude).toBeCloseTo(before.latitude, 6);
    expect(after.longitude).toBeCloseTo(before.longitude, 6);
  });

  it('does not lose the province', () => {
    expect(moved(view, size, 1e7, 0).longitude).toBe(province.west - 1);
  });

  it('measures', () => {
    // 1 px at zoom 11 and 22.67° N is 70.5 m.
    expect(scaleOf(view, 100)).toEqual({ metres: 5000, pixels: expect.closeTo(70.9, 0) });
  });
});
