package vn.sxsh.notice.mail;

/**
 * What became of a try to send a mail.
 *
 * @param why the answer of the server, in one line; null when it took the mail
 */
record Outcome(Kind kind, String why) {

  /** Whose fault it was decides what is tried again, and when. */
  enum Kind {
    TAKEN,
    /** This mail, but maybe not later: a full mailbox, greylisting. */
    LATER,
    /** This mail, for good: an address that does not exist. */
    REFUSED,
    /** Any mail: the server is down, silent, or does not let us in. */
    SERVER
  }

  static final Outcome TAKEN = new Outcome(Kind.TAKEN, null);
}
