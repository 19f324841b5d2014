/**
 * The registry on a map: the very rows of the list, gathered into as few places as a screen can
 * show. What has no location of its own stands at the centre of its unit, and says so.
 */
package vn.sxsh.facility.map;
