/** The measurable aims of a plan; how one is computed is data. */
package vn.sxsh.plan.target;
