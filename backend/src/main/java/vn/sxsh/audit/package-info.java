/**
 * The change log as a whole: searching it, feeding it to other systems, proving that nobody edited
 * it. The log itself is written by the database ({@code change_log_write}), for every change in the
 * same transaction.
 *
 * <p>Invariants: a reader that goes on by cursor neither misses nor repeats an entry, however
 * transactions commit; the program can add to the log and do nothing else with it; what is sealed
 * cannot be edited unnoticed.
 */
package vn.sxsh.audit;
