/**
 * Holds the running program against its published contract: who may call what (every operation with
 * every account, compared with a table written by hand), and what comes back for input that nobody
 * planned for.
 */
package vn.sxsh.contract;
