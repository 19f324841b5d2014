import { flag, integer } from '@/config/search-params.ts';
import { matrixParams } from '../matrix/matrix-params.ts';

/** The filters of the matrix, the year that is shown by months, and whether as a list. */
export const timelineParams = {
  ...matrixParams,
  months: integer(1900, 2200),
  list: flag,
};
