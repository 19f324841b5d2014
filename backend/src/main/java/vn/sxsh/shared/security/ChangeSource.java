package vn.sxsh.shared.security;

/** The way by which a change came in. */
public enum ChangeSource {
  WEB,
  FIELD,
  IMPORT,
  MINISTRY,
  SYSTEM
}
