package vn.sxsh.shared.history;

/** What happened to a record. */
public enum ChangeOperation {
  INSERT,
  UPDATE,
  /** The record was deleted; a tombstone may stay behind. */
  DELETE,
  /** A tombstone came back to life. */
  RESTORE
}
