package vn.sxsh.document;

import vn.sxsh.shared.problem.Problem;

/** What can go wrong with the register of legal documents. */
public enum DocumentProblem implements Problem {
  /** A plan cites it, or it is named as the successor of another. */
  DOCUMENT_IN_USE(422),
  SUCCESSOR_UNKNOWN(422),
  /** It would, in the end, replace itself. */
  SUCCESSOR_CIRCULAR(422);

  private final int status;

  DocumentProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
