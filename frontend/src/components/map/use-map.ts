import { type RefObject, useRef, useState } from 'react';
import {
  type Bounds,
  boundsOf,
  fit,
  project,
  province,
  type Size,
  type View,
} from './projection.ts';
import { useSize } from './use-size.ts';

/** A map's place and size on the screen, and what is needed to draw on it. */
export interface Geo {
  frame: RefObject<SVGSVGElement | null>;
  view: View;
  size: Size;
  bounds: Bounds;
  /** Where a place stands, in pixels of the frame. */
  at: (latitude: number, longitude: number) => [x: number, y: number];
  look: (view: View) => void;
  /** Goes as close as shows all of the bounds. */
  show: (bounds: Bounds) => void;
  /** Back to the whole province. */
  home: () => void;
}

/** Looks at the whole province until somebody looks elsewhere. */
export function useMap(initial?: View): Geo {
  const frame = useRef<SVGSVGElement>(null);
  const size = useSize(frame);
  const [chosen, look] = useState<View | undefined>(initial);
  const view = chosen ?? fit(province, size);
  return {
    frame,
    view,
    size,
    bounds: boundsOf(view, size),
    at: (latitude, longitude) => project(view, size, latitude, longitude),
    look,
    show: (bounds) => look(fit(bounds, size)),
    home: () => look(undefined),
  };
}
