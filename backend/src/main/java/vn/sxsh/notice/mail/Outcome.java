package vn.sxsh.notice.mail;

/**
 * What became of a try to send a mail.
 *
 * @param why the answer of the server, in one line; null when it took the mail
 */
record Outcome(Kind kind, String why) {

  /** Whose fault it was decides what is tried again, and when. */
  enum Kind {
    TAKEN(TryOutcome.TAKEN),
    /** This mail, but maybe not later: a full mailbox, greylisting. */
    LATER(TryOutcome.LATER),
    /** This mail, for good: an address that does not exist. */
    REFUSED(TryOutcome.REFUSED),
    /** Any mail: the server is down, silent, or does not let us in. */
    SERVER(TryOutcome.SERVER);

    /** How the log of tries calls it. */
    final TryOutcome told;

    Kind(TryOutcome told) {
      this.told = told;
    }
  }

  static final Outcome TAKEN = new Outcome(Kind.TAKEN, null);
}
