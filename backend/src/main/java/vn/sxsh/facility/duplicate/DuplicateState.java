package vn.sxsh.facility.duplicate;

/** What is known of a pair of records that look alike. */
public enum DuplicateState {
  /** Nobody has decided. */
  OPEN,
  /** They are two facilities; holds until a field changes by which facilities are told apart. */
  DISTINCT,
  /** They were merged. */
  MERGED
}
