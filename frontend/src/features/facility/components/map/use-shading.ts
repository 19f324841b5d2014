import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import type { BoundaryShapes } from '@/api/schema.gen.d.ts';
import { useCan } from '@/auth/can.tsx';
import { boundaryShapesQuery } from '../../api/boundary-shapes.ts';
import { summaryQuery } from '../../api/get-summary.ts';
import type { FacilityFilter } from '../facility-params.ts';
import { type Shading, shadingOf } from './shading.ts';

export interface ShadedUnits extends Shading {
  boundaries: BoundaryShapes;
}

/** The units of the day with how many facilities of the filter they have; none without a layer. */
export function useShading(filter: FacilityFilter, day: string, wanted: boolean) {
  const may = useCan('reference:read');
  const { data: boundaries } = useQuery({ ...boundaryShapesQuery(day), enabled: may });
  const offered = boundaries !== undefined && boundaries.shapes.length > 0;
  const { data: pivot } = useQuery({
    ...summaryQuery({ ...filter, rows: 'ADMIN_UNIT', columns: 'STATUS' }),
    enabled: offered && wanted,
  });
  const shaded = useMemo<ShadedUnits | undefined>(
    () =>
      offered && wanted && pivot
        ? { boundaries, ...shadingOf(boundaries.shapes, pivot) }
        : undefined,
    [boundaries, offered, wanted, pivot],
  );
  return { offered, shaded };
}
