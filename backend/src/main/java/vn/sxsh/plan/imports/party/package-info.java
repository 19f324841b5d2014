/**
 * Who a printed phrase names. The phrase itself is always kept: it may name nobody yet, and what
 * "các sở, ngành có liên quan" means changes with time.
 */
package vn.sxsh.plan.imports.party;
