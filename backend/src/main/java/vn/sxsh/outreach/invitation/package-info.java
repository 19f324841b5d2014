/**
 * Links by which a facility answers the survey without an account: each for one facility, once,
 * until a day, and withdrawn at any time. What a link carries cannot be guessed and is shown to
 * staff once, when it is made; the database keeps its hash. Who holds a link learns the name of the
 * facility that it was made for, and nothing of the registry besides.
 */
package vn.sxsh.outreach.invitation;
