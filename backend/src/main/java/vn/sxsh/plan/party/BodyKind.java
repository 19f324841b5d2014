package vn.sxsh.plan.party;

/** What a printed body was resolved to. */
public enum BodyKind {
  AGENCY,
  /** Several agencies under one phrase, whose members change with time. */
  GROUP
}
