/**
 * Action plans and their task matrix: what the paper says, who must do what, and how far they are.
 *
 * <p>Basis: plan 2549/KH-UBND of the People's Committee of Cao Bằng and its annex; the same shape
 * holds its successor and other provinces' plans. Printed text and printed numbers are kept word
 * for word; what is odd in the paper is said in notes beside it. Progress, state and lateness are
 * always computed (see {@code progress.ProgressRule}), never typed.
 *
 * <p>Sub-packages: {@code text} the plan itself, {@code clause} its body and notes, {@code target}
 * its aims, {@code figure} what they are, {@code subtarget} what they want of parts, {@code ladder}
 * how far each facility has come, {@code duty} the standing duties and who is obliged to what,
 * {@code party} the bodies that a plan names, {@code task} the rows of the matrix, {@code item}
 * their actions and results, {@code work} what is done in a year, {@code progress} how far that is,
 * {@code matrix} all of it in one view, {@code imports} how a plan comes in from the paper.
 */
package vn.sxsh.plan;
