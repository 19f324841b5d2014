import type { Bounds, View } from '@/components/map/projection.ts';

/** Degrees as the address of a question writes them: no rounding error makes another question. */
function written(degrees: number): number {
  return Number(degrees.toFixed(6));
}

/**
 * What to ask for: a little more than the window, between lines that stand still, so that a short
 * pull asks for nothing new.
 */
export function askedWindow(view: View, bounds: Bounds): Bounds & { zoom: number } {
  const zoom = Math.round(view.zoom);
  const step = 180 / 2 ** zoom;
  return {
    zoom,
    west: written(Math.max(Math.floor(bounds.west / step) * step, -180)),
    south: written(Math.max(Math.floor(bounds.south / step) * step, -90)),
    east: written(Math.min(Math.ceil(bounds.east / step) * step, 180)),
    north: written(Math.min(Math.ceil(bounds.north / step) * step, 90)),
  };
}
