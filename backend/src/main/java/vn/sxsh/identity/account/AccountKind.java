package vn.sxsh.identity.account;

/** What stands behind an account. */
public enum AccountKind {
  PERSON,
  /** A program that logs in with client credentials, such as the Ministry's national database. */
  MACHINE,
  /** This program itself; it cannot log in. */
  SYSTEM
}
