/** The bodies that a plan names: printed words, and the agencies or groups that they mean. */
package vn.sxsh.plan.party;
