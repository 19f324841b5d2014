/**
 * What an investment costs and brings (domain.md): pure functions, apart from storage.
 *
 * <p>Money is in whole VND, rates are shares a year (0.1 is 10 %), time is in years, flows fall at
 * the end of each year and the investment at the beginning of the first. Everything is computed in
 * decimals of 50 digits and rounded once, at the end, half up: money to whole VND, years to two
 * decimals, rates to six (0.152382 is 15.2382 %), ratios to four. A question without an answer, or
 * with several, is answered in words, never by a zero.
 */
package vn.sxsh.assessment.money;
