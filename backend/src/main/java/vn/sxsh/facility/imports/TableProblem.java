package vn.sxsh.facility.imports;

import vn.sxsh.shared.problem.Problem;

/** Why a file is refused as a whole, or a step is not possible. */
public enum TableProblem implements Problem {
  TABLE_EMPTY(422),
  TABLE_TOO_LARGE(413),
  /** Neither a workbook of Excel nor comma-separated text. */
  TABLE_UNKNOWN_FORMAT(415),
  TABLE_ENCRYPTED(415),
  TABLE_DAMAGED(422),
  /** Not text in UTF-8 or UTF-16. */
  TABLE_UNKNOWN_ENCODING(415),
  /** Inflates to far more than it is, or holds what a table does not. */
  TABLE_SUSPICIOUS(422),
  TABLE_TOO_MANY_ROWS(422),
  TABLE_TOO_MANY_COLUMNS(422),
  /** A column is set to a field that does not exist, or two columns to one. */
  TABLE_COLUMNS_UNCLEAR(422),
  /** The step is not possible now: the rows are being worked on, or are saved. */
  TABLE_STEP_NOT_POSSIBLE(409);

  private final int status;

  TableProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
