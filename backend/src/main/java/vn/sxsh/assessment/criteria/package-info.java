/**
 * The criteria by which potential is judged (§I.1 of the plan), in versions: each criterion has a
 * weight, and a scale that says in words what a mark means. The first version comes with the
 * program. One by which a facility was judged is final; another is drafted in its place.
 */
package vn.sxsh.assessment.criteria;
