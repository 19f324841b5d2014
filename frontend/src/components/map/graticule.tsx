import type { Geo } from './use-map.ts';
import styles from './map-frame.module.css';

const steps = [0.5, 0.2, 0.1, 0.05, 0.02, 0.01, 0.005];
const smallest = 0.002;
const gap = 90;

/** Lines of round degrees: without tiles they are what shows where one is. */
export function Graticule({ geo: { view, size, bounds, at } }: { geo: Geo }) {
  const degrees = (gap * 360) / (256 * 2 ** view.zoom);
  const step = steps.toReversed().find((each) => each >= degrees) ?? (degrees > 0.5 ? 1 : smallest);
  return (
    <g className={styles.graticule} aria-hidden>
      {lines(bounds.west, bounds.east, step).map((longitude) => {
        const [x] = at(view.latitude, longitude);
        return (
          <g key={longitude}>
            <line x1={x} x2={x} y1={0} y2={size.height} />
            <text x={x + 3} y={12}>
              {degree(longitude, step)}
            </text>
          </g>
        );
      })}
      {lines(bounds.south, bounds.north, step).map((latitude) => {
        const [, y] = at(latitude, view.longitude);
        return (
          <g key={latitude}>
            <line x1={0} x2={size.width} y1={y} y2={y} />
            <text x={3} y={y - 3}>
              {degree(latitude, step)}
            </text>
          </g>
        );
      })}
    </g>
  );
}

function lines(from: number, to: number, step: number): number[] {
  const first = Math.ceil(from / step);
  return Array.from({ length: Math.floor(to / step) - first + 1 }, (_, at) => (first + at) * step);
}

function degree(value: number, step: number): string {
  const digits = step >= 1 ? 0 : step >= 0.1 ? 1 : step >= 0.01 ? 2 : 3;
  return `${value.toFixed(digits).replace('.', ',')}°`;
}
