/**
 * Boundaries of administrative units for maps, brought along by administrators as GeoJSON.
 *
 * <p>A layer is one file, true from a day on, taken as a whole or not at all, and never changed. On
 * a day each unit of that day has the shape of the latest layer that knows it; shapes that are only
 * schematic count while there are no others.
 */
package vn.sxsh.reference.boundary;
