import { expect, it } from 'vitest';
import { boundsOf, moved } from '@/components/map/projection.ts';
import { askedWindow } from './map-window.ts';

const size = { width: 800, height: 500 };
const view = { latitude: 22.67, longitude: 106.2, zoom: 11.2 };

it('asks for all of the window, and a short pull asks for nothing new', () => {
  const shown = boundsOf(view, size);
  const asked = askedWindow(view, shown);
  expect(asked.zoom).toBe(11);
  expect(asked.west).toBeLessThanOrEqual(shown.west);
  expect(asked.north).toBeGreaterThanOrEqual(shown.north);
  const pulled = moved(view, size, 3, 3);
  expect(askedWindow(pulled, boundsOf(pulled, size))).toEqual(asked);
});
