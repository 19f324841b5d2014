/**
 * Lists of the facilities in operation on a day that stay as they were frozen (TGT-4). The registry
 * of a past day follows what is learnt later; a report that was handed in needs the facilities that
 * it counted. A list holds what was known of each facility when it was frozen, and is shown to a
 * caller like the registry itself: by area, and without what is not for everybody.
 */
package vn.sxsh.facility.frozen;
