/**
 * Starts the program: finds or brings along what it needs (database, signing keys, settings), and
 * serves the single-page app beside the API. Knows every feature; no feature knows it.
 */
package vn.sxsh.server;
