/** Web Mercator, in pixels: at zoom z the world is 256 × 2^z wide. Enough for a province. */

export interface View {
  latitude: number;
  longitude: number;
  zoom: number;
}

export interface Size {
  width: number;
  height: number;
}

export interface Bounds {
  west: number;
  south: number;
  east: number;
  north: number;
}

export const zooms = { min: 7, max: 18 };

/** Cao Bằng with a little around it. */
export const province: Bounds = { west: 105.3, south: 22.3, east: 106.9, north: 23.15 };

const radians = Math.PI / 180;

function worldWidth(zoom: number): number {
  return 256 * 2 ** zoom;
}

function toX(longitude: number, zoom: number): number {
  return ((longitude + 180) / 360) * worldWidth(zoom);
}

function toY(latitude: number, zoom: number): number {
  const north = Math.log(Math.tan(Math.PI / 4 + (latitude * radians) / 2));
  return (0.5 - north / (2 * Math.PI)) * worldWidth(zoom);
}

function toLatitude(y: number, zoom: number): number {
  const north = (0.5 - y / worldWidth(zoom)) * 2 * Math.PI;
  return (2 * Math.atan(Math.exp(north)) - Math.PI / 2) / radians;
}

function toLongitude(x: number, zoom: number): number {
  return (x / worldWidth(zoom)) * 360 - 180;
}

/** Where a place stands in the frame. */
export function project(
  view: View,
  size: Size,
  latitude: number,
  longitude: number,
): [x: number, y: number] {
  return [
    size.width / 2 + toX(longitude, view.zoom) - toX(view.longitude, view.zoom),
    size.height / 2 + toY(latitude, view.zoom) - toY(view.latitude, view.zoom),
  ];
}

/** Which place stands at a point of the frame. */
export function unproject(
  view: View,
  size: Size,
  x: number,
  y: number,
): { latitude: number; longitude: number } {
  return {
    latitude: toLatitude(toY(view.latitude, view.zoom) + y - size.height / 2, view.zoom),
    longitude: toLongitude(toX(view.longitude, view.zoom) + x - size.width / 2, view.zoom),
  };
}

/** What the frame shows. */
export function boundsOf(view: View, size: Size): Bounds {
  const { latitude: north, longitude: west } = unproject(view, size, 0, 0);
  const { latitude: south, longitude: east } = unproject(view, size, size.width, size.height);
  return { west, south, east, north };
}

/** The nearest view that shows all of the bounds, with a margin. */
export function fit(bounds: Bounds, size: Size, closest = 16): View {
  const middle = {
    latitude: (bounds.south + bounds.north) / 2,
    longitude: (bounds.west + bounds.east) / 2,
  };
  const wide = toX(bounds.east, 0) - toX(bounds.west, 0);
  const high = toY(bounds.south, 0) - toY(bounds.north, 0);
  const margin = 40;
  const zoom = Math.min(
    Math.log2(Math.max(size.width - margin, 64) / Math.max(wide, 1e-9)),
    Math.log2(Math.max(size.height - margin, 64) / Math.max(high, 1e-9)),
  );
  return { ...middle, zoom: clampZoom(Math.min(zoom, closest)) };
}

function clampZoom(zoom: number): number {
  return Math.min(Math.max(zoom, zooms.min), zooms.max);
}

/** The map moved by so many pixels; it never leaves the surroundings of the province. */
export function moved(view: View, size: Size, dx: number, dy: number): View {
  const { latitude, longitude } = unproject(view, size, size.width / 2 - dx, size.height / 2 - dy);
  return {
    zoom: view.zoom,
    latitude: Math.min(Math.max(latitude, province.south - 1), province.north + 1),
    longitude: Math.min(Math.max(longitude, province.west - 1), province.east + 1),
  };
}

/** The map seen closer or from further away; what stands at the point stays there. */
export function zoomed(view: View, size: Size, by: number, x: number, y: number): View {
  const zoom = clampZoom(view.zoom + by);
  const held = unproject(view, size, x, y);
  const [nowX, nowY] = project({ ...view, zoom }, size, held.latitude, held.longitude);
  return moved({ ...view, zoom }, size, x - nowX, y - nowY);
}

/** A round length that fits into so many pixels, in metres. */
export function scaleOf(view: View, pixels: number): { metres: number; pixels: number } {
  const metresPerPixel = (40_075_017 * Math.cos(view.latitude * radians)) / worldWidth(view.zoom);
  const most = pixels * metresPerPixel;
  const power = 10 ** Math.floor(Math.log10(most));
  const metres = [5, 2, 1].map((step) => step * power).find((step) => step <= most) ?? power;
  return { metres, pixels: metres / metresPerPixel };
}
