/**
 * The figures of a plan's targets (§I.2b) on any day, computed from the records each time.
 *
 * <p>A rate is two numbers of facilities, never a mean of percentages. What the numbers count is a
 * {@link vn.sxsh.plan.figure.Reading}: the printed words allow several, one is the official one.
 * What is true of facilities comes from the features that keep the records, each through {@link
 * vn.sxsh.plan.figure.TargetInput}; while nobody provides what a reading asks, it says so instead
 * of showing a zero. Counting itself is the business of {@code facility.cohort}.
 */
package vn.sxsh.plan.figure;
