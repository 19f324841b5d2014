/** The rows of the matrix and who may do what with one. */
package vn.sxsh.plan.task;
