/**
 * What leaves the registry as a file: exactly the records that the filter shows to the caller, with
 * the columns that the caller may see. Column codes are stable and dates are ISO, so that another
 * program can count on them; cells are text, so that nothing in them is ever computed.
 */
package vn.sxsh.facility.exchange;
