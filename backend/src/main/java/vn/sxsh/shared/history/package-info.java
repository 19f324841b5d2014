/**
 * Reading the change log that the database writes: the history of one record, for the tab that
 * every record has, and the shapes in which changes are shown. Wider readings (search, feed, proof)
 * belong to {@code audit}.
 */
package vn.sxsh.shared.history;
