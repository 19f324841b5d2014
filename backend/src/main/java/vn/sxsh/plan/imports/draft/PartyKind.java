package vn.sxsh.plan.imports.draft;

/** What a printed body was recognised as. */
public enum PartyKind {
  AGENCY,
  /** Several bodies under one phrase, such as "các sở, ngành có liên quan". */
  GROUP,
  UNKNOWN
}
