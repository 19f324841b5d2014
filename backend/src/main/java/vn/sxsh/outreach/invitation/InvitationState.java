package vn.sxsh.outreach.invitation;

/** What became of an invitation. */
public enum InvitationState {
  /** The link works. */
  OPEN,
  ANSWERED,
  /** Its last day is over. */
  EXPIRED,
  /** Staff took it back, or made another link. */
  WITHDRAWN
}
