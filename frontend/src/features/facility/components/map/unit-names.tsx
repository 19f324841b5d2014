import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/auth/can.tsx';
import type { Geo } from '@/components/map/use-map.ts';
import { unitCentresQuery } from '../../api/unit-centres.ts';
import styles from './map.module.css';

const letter = 6.2;
const line = 15;
/** Below the symbols that stand at the centre. */
const below = 27;

/** The names of communes and wards below their centres, as many as have room. */
export function UnitNames({ geo, day }: { geo: Geo; day: string }) {
  const { data = [] } = useQuery({ ...unitCentresQuery(day), enabled: useCan('reference:read') });
  const taken: { x: number; y: number; half: number }[] = [];
  const shown = data.flatMap((unit) => {
    const [x, centre] = geo.at(unit.latitude, unit.longitude);
    const y = centre + below;
    const half = (unit.name.length * letter) / 2;
    const inside = x > -half && x < geo.size.width + half && y > 0 && y < geo.size.height;
    const free = taken.every(
      (each) => Math.abs(each.x - x) > each.half + half || Math.abs(each.y - y) > line,
    );
    if (!inside || !free) return [];
    taken.push({ x, y, half });
    return [{ ...unit, x, y }];
  });
  return (
    <g className={styles.names} aria-hidden>
      {shown.map(({ id, name, x, y }) => (
        <text key={id} x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  );
}
