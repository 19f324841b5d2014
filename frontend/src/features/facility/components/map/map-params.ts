import { oneOf, searchSchema } from '@/config/search-params.ts';

export const layouts = ['table', 'both', 'map'] as const;
export type Layout = (typeof layouts)[number];

export const mapColours = ['STATUS', 'SIZE', 'POLLUTION_RISK', 'SECTOR_SECTION'] as const;

/** What the list keeps in the address about its map. */
export const mapParams = {
  view: oneOf('both', 'map'),
  colour: oneOf(...mapColours),
  shade: oneOf('off'),
};

export const mapOf = searchSchema(mapParams);
