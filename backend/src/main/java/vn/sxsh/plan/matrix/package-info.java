/** The matrix as a whole: read, searched and laid out over the years. */
package vn.sxsh.plan.matrix;
