/**
 * What a target wants in one year, of all facilities or of a part of them: a district, a sector, a
 * size, a zone (TGT-2). Set by those who write plans; shown and exported beside the figure of that
 * part through {@link vn.sxsh.plan.figure.PartAims}. The parts need not add up to the whole: how
 * far they do is counted in facilities, never in percentages.
 */
package vn.sxsh.plan.subtarget;
