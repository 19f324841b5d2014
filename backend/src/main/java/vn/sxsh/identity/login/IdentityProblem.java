package vn.sxsh.identity.login;

import vn.sxsh.shared.problem.Problem;

/** What can go wrong with an account or a login. */
public enum IdentityProblem implements Problem {
  /** Unknown name, wrong password, disabled account: all the same to the outside. */
  LOGIN_FAILED(401),
  SESSION_ENDED(401),
  UNSUPPORTED_GRANT(400),
  WRONG_PASSWORD(422),
  PASSWORD_TOO_WEAK(422),
  /** Somebody else has set the password; nothing else works until it is changed. */
  PASSWORD_CHANGE_REQUIRED(403),
  GRANTS_TOO_MUCH(403),
  OWN_ACCOUNT(403),
  LAST_ADMINISTRATOR(409),
  /** A machine has no password to reset, a person no secret, and each its own roles. */
  WRONG_ACCOUNT_KIND(422),
  UNKNOWN_SCOPE(422),
  TOO_MANY_SAVED_VIEWS(422),
  SETUP_LINK_INVALID(410);

  private final int status;

  IdentityProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
