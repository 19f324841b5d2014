/**
 * One error shape for the whole API: {@code application/problem+json} (RFC 9457) with a stable
 * code, in the caller's language. Features list what they can report in an enum that implements
 * {@link vn.sxsh.shared.problem.Problem}; texts live in {@code messages/problems_*.properties} by
 * code.
 */
package vn.sxsh.shared.problem;
