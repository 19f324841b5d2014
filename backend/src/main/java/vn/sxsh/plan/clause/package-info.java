/** The body of a plan word for word, and the notes beside it. */
package vn.sxsh.plan.clause;
