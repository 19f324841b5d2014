/**
 * Who may use the program: accounts of people and machines, their roles and scopes, logging in.
 *
 * <p>A role is a set of permissions; a scope says how far they reach. Both are read from the
 * database at every request (a few seconds old at most), never from the token, so that a change of
 * role or a disabled account takes effect at once. Nobody can grant more than they have.
 */
package vn.sxsh.identity;
