/**
 * What targets were, entered by hand: where no records tell, or against what they tell (a target of
 * the kind MANUAL has nothing else). A value never stands in the place of a computed figure; it is
 * shown beside it with its evidence, its reason and its last day, and after that day it is history.
 */
package vn.sxsh.plan.entered;
