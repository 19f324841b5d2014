/**
 * The quick scan of a facility (đánh giá nhanh tiềm năng; annex 4.2): one page with a mark for each
 * criterion, by staff at the facility. Planned until the first mark is there, in progress until it
 * is completed, verified by somebody else. A completed one can be reopened for a reason until it is
 * verified; what it says never changes meanwhile.
 */
package vn.sxsh.assessment.scan;
