/**
 * What came of courses for each person, and who holds which certificate on a day. Of one topic the
 * certificate that lasts longest counts: who has renewed it is not shown as expired.
 *
 * <p>The people are those of {@link vn.sxsh.outreach.person}, and their data are personal. The
 * roster of advisors reads the certificates of a person through the list with its filter.
 */
package vn.sxsh.outreach.certificate;
