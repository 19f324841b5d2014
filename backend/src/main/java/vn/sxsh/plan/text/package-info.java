/** The heading of a plan: number, issuer, period, and the documents that it cites. */
package vn.sxsh.plan.text;
