import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { BoundaryShape } from '@/api/schema.gen.d.ts';
import { project } from '@/components/map/projection.ts';
import type { Geo } from '@/components/map/use-map.ts';
import styles from './map.module.css';
import { colourOfCount } from './shading.ts';
import type { ShadedUnits } from './use-shading.ts';

/** Shapes are drawn once, around this view, and then only moved and scaled. */
const drawn = { latitude: 22.7, longitude: 106.1, zoom: 12 };
const nowhere = { width: 0, height: 0 };

/** The units under the points, the darker the more facilities they have. */
export function UnitShapes({ geo, shaded }: { geo: Geo; shaded: ShadedUnits }) {
  const { t } = useTranslation('map');
  const { boundaries, counts, classes } = shaded;
  const paths = useMemo(
    () => boundaries.shapes.map((shape) => ({ shape, path: pathOf(shape.coordinates) })),
    [boundaries],
  );
  const [x, y] = geo.at(drawn.latitude, drawn.longitude);
  return (
    <g
      className={styles.shapes}
      transform={`translate(${x} ${y}) scale(${2 ** (geo.view.zoom - drawn.zoom)})`}
      aria-hidden
    >
      {paths.map(({ shape, path }) => {
        const count = counts.get(shape.unitId) ?? 0;
        return (
          <path
            key={shape.unitId}
            d={path}
            fill={colourOfCount(classes, count)}
            data-unit={shape.code}
            data-count={count}
          >
            <title>{t('unitCount', { unit: shape.name, count })}</title>
          </path>
        );
      })}
    </g>
  );
}

function pathOf(coordinates: BoundaryShape['coordinates']): string {
  return coordinates.flatMap((rings) => rings.map(ringOf)).join('');
}

function ringOf(ring: number[][]): string {
  const points = ring.map(([longitude = 0, latitude = 0]) =>
    project(drawn, nowhere, latitude, longitude)
      .map((pixel) => pixel.toFixed(2))
      .join(' '),
  );
  return `M${points.slice(0, -1).join('L')}Z`;
}
