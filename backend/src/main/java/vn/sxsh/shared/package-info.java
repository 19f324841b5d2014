/**
 * What every feature needs and no feature owns: problems, paging, persistence with its change log,
 * text, time, the caller. Nothing here knows a business word.
 */
package vn.sxsh.shared;
