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
  GRANTS_TOO_MUCH(403),
  OWN_ACCOUNT(403);

  private final int status;

  IdentityProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
