package vn.sxsh.facility.registry;

/** Who may know of a facility at all. */
public enum Visibility {
  /** Whoever may read the registry. */
  NORMAL,
  /** Only who may see confidential fields. */
  RESTRICTED
}
