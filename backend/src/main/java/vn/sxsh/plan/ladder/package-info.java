/**
 * The ladder of cleaner production of one facility: which steps it stood on at the end of each year
 * of a plan (plan, §I.2b and annex groups 1–4).
 *
 * <p>A step holds by evidence only: the records of the features, each offered through {@link
 * vn.sxsh.plan.ladder.LadderInput} with the same periods that the figures of targets count, so that
 * ladder and targets cannot disagree. A step of which nobody keeps records says so. A person may
 * set a step of a year by hand with evidence, a reason and a last day; that is shown as set by hand
 * beside what the records say, and no figure of a target ever counts it.
 */
package vn.sxsh.plan.ladder;
