package vn.sxsh.notice;

import vn.sxsh.shared.problem.Problem;

/** Problems of what people are told. */
public enum NoticeProblem implements Problem {
  /** Only a mail that could not be sent is sent again; this one was, or waits for its turn. */
  MAIL_NOT_FAILED(409),
  /** The person has no address, or no account to log in with any more. */
  MAIL_HAS_NO_READER(422);

  private final int status;

  NoticeProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
