/**
 * How many facilities, and which, meet conditions on a day: the one place that counts for targets
 * (plan, §I.2b). What is true of a facility comes as periods ({@link
 * vn.sxsh.facility.cohort.FacilitySpans}) from whoever keeps the records; this package lays them
 * over the history of the registry, within what the caller may know of.
 *
 * <p>History counts: a day that is over gives what was true then from what is known now, so no
 * figure is stored. A count costs one pass over the registry, however many days are asked for.
 */
package vn.sxsh.facility.cohort;
