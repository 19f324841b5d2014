import { type KeyboardEvent, type PointerEvent, type RefObject, useEffect, useRef } from 'react';
import { moved, type Size, type View, zoomed } from './projection.ts';

/** Less than this is a press, not a pull. */
const slack = 4;
const keyStep = 80;

interface MapMoves {
  view: View;
  size: Size;
  onView: (view: View) => void;
  onHome: () => void;
  /** A press on the map itself, in pixels of the frame. */
  onPress: (x: number, y: number) => void;
}

interface Finger {
  x: number;
  y: number;
}

/** Moves a map by pulling, pinching, the wheel with Ctrl, and the keys. */
export function useMapMoves(frame: RefObject<SVGSVGElement | null>, moves: MapMoves) {
  const current = useRef(moves);
  useEffect(() => {
    current.current = moves;
  });
  const fingers = useRef(new Map<number, Finger>());
  const pulled = useRef(0);

  // React listens to the wheel passively, and the page must not scroll or zoom as well.
  useEffect(() => {
    const element = frame.current;
    const onWheel = (event: WheelEvent) => {
      if (!element || !(event.ctrlKey || event.metaKey)) return;
      event.preventDefault();
      const { view, size, onView } = current.current;
      const { left, top } = element.getBoundingClientRect();
      const by = -event.deltaY / (event.deltaMode === 0 ? 300 : 9);
      onView(zoomed(view, size, by, event.clientX - left, event.clientY - top));
    };
    element?.addEventListener('wheel', onWheel, { passive: false });
    return () => element?.removeEventListener('wheel', onWheel);
  }, [frame]);

  function at(event: PointerEvent): Finger {
    const { left, top } = frame.current?.getBoundingClientRect() ?? { left: 0, top: 0 };
    return { x: event.clientX - left, y: event.clientY - top };
  }

  function onPointerDown(event: PointerEvent) {
    if (event.button !== 0) return;
    fingers.current.set(event.pointerId, at(event));
    if (fingers.current.size === 1) pulled.current = 0;
  }

  function onPointerMove(event: PointerEvent) {
    const before = fingers.current.get(event.pointerId);
    if (!before) return;
    const now = at(event);
    pulled.current += Math.abs(now.x - before.x) + Math.abs(now.y - before.y);
    if (pulled.current <= slack) return;
    // Captured only once it is a pull: a press must reach what it is on.
    frame.current?.setPointerCapture(event.pointerId);
    const { view, size, onView } = current.current;
    const other = [...fingers.current].find(([finger]) => finger !== event.pointerId)?.[1];
    if (other) {
      const by = Math.log2(distance(now, other) / Math.max(distance(before, other), 1));
      onView(zoomed(view, size, by, (now.x + other.x) / 2, (now.y + other.y) / 2));
    } else {
      onView(moved(view, size, now.x - before.x, now.y - before.y));
    }
    fingers.current.set(event.pointerId, now);
  }

  function onPointerUp(event: PointerEvent) {
    const finger = fingers.current.get(event.pointerId);
    fingers.current.delete(event.pointerId);
    const isPress = finger && pulled.current <= slack && event.type === 'pointerup';
    const target = event.target as Element;
    if (isPress && !target.closest('[data-place]')) current.current.onPress(finger.x, finger.y);
  }

  function onKeyDown(event: KeyboardEvent) {
    if (event.target !== event.currentTarget || event.ctrlKey || event.altKey) return;
    const { view, size, onView, onHome } = current.current;
    const pan: Record<string, [number, number]> = {
      ArrowLeft: [keyStep, 0],
      ArrowRight: [-keyStep, 0],
      ArrowUp: [0, keyStep],
      ArrowDown: [0, -keyStep],
    };
    const step = pan[event.key];
    const zoom = { '+': 1, '=': 1, '-': -1 }[event.key];
    if (step) onView(moved(view, size, ...step));
    else if (zoom) onView(zoomed(view, size, zoom, size.width / 2, size.height / 2));
    else if (event.key === '0') onHome();
    else return;
    event.preventDefault();
  }

  return {
    onPointerDown,
    onPointerMove,
    onPointerUp,
    onPointerCancel: onPointerUp,
    onKeyDown,
  };
}

function distance(a: Finger, b: Finger): number {
  return Math.hypot(a.x - b.x, a.y - b.y);
}
