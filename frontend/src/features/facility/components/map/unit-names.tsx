import { useQuery } from '@tanstack/react-query';
import { useCan } from '@/auth/can.tsx';
import type { Geo } from '@/components/map/use-map.ts';
import { unitCentresQuery } from '../../api/unit-centres.ts';
import styles from './map.module.css';
import { type Box, overlap } from './symbol-room.ts';

const letter = 6.2;
const height = 13;
/** From the centre of a unit to the line of its name: on it, below or above what stands there. */
const lines = [4, 24, -14, 36, -26];

interface UnitNamesProps {
  geo: Geo;
  day: string;
  /** What symbols cover, in pixels of the frame: a name never lies under one. */
  taken?: Box[];
}

/** The names of communes and wards at their centres, as many as have room. */
export function UnitNames({ geo, day, taken = [] }: UnitNamesProps) {
  const { data = [] } = useQuery({ ...unitCentresQuery(day), enabled: useCan('reference:read') });
  const full = [...taken];
  const shown = data.flatMap((unit) => {
    const [x, centre] = geo.at(unit.latitude, unit.longitude);
    const half = (unit.name.length * letter) / 2;
    for (const line of lines) {
      const y = centre + line;
      const box = { left: x - half, top: y - height + 3, right: x + half, bottom: y + 3 };
      const inside =
        box.right > 0 && box.left < geo.size.width && box.top > 0 && y < geo.size.height;
      if (inside && full.every((other) => overlap(box, other) === 0)) {
        full.push(box);
        return [{ ...unit, x, y }];
      }
    }
    return [];
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
