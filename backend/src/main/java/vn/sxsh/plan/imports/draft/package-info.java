/** What was understood, as records that a person can look through, correct, and only then save. */
package vn.sxsh.plan.imports.draft;
