package vn.sxsh.reference.agency;

/** How a body passes its duties on. */
public enum SuccessionKind {
  /** One body goes on under another name. */
  RENAME,
  /** A body is taken up by another. */
  MERGE,
  /** Several bodies share what one body did. */
  SPLIT;

  /** True when that many bodies can take over. */
  boolean allows(int successors) {
    return this == SPLIT ? successors >= 2 : successors == 1;
  }
}
