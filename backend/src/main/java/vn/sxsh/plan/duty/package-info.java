/** Standing duties outside of the matrix, and what each agency is obliged to on a day. */
package vn.sxsh.plan.duty;
