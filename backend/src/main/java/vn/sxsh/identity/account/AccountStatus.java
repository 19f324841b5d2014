package vn.sxsh.identity.account;

/** Whether an account may log in. */
public enum AccountStatus {
  ACTIVE,
  DISABLED
}
