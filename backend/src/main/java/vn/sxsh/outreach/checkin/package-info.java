/**
 * Participants write themselves into the list of an activity, with no account: who holds the link,
 * which cannot be guessed, may do so on the days of the activity. They learn nothing of the
 * registry but the public name that belongs to a tax code which they typed in full.
 */
package vn.sxsh.outreach.checkin;
