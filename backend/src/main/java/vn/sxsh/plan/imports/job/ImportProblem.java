package vn.sxsh.plan.imports.job;

import vn.sxsh.plan.imports.read.ImportRefusal;
import vn.sxsh.shared.problem.Problem;

/** Why a document is not taken, or a draft not saved. */
public enum ImportProblem implements Problem {
  IMPORT_EMPTY(422),
  IMPORT_TOO_LARGE(413),
  IMPORT_NOT_A_DOCUMENT(415),
  IMPORT_LEGACY_FORMAT(415),
  IMPORT_ENCRYPTED(422),
  IMPORT_DAMAGED(422),
  IMPORT_UNKNOWN_ENCODING(422),
  IMPORT_ZIP_BOMB(422),
  IMPORT_TOO_MANY_ENTRIES(422),
  IMPORT_NESTED_ARCHIVE(422),
  IMPORT_TOO_MANY_ROWS(422),
  IMPORT_TOO_MANY_COLUMNS(422),
  IMPORT_EXTERNAL_ENTITY(415),
  IMPORT_NO_PLAN(422),
  /** The heading lacks what a plan cannot be without. */
  IMPORT_NOT_READY(422),
  /** It was saved already: what is saved is edited in the plan. */
  IMPORT_COMMITTED(409),
  /** Several large documents are being read at the moment. */
  IMPORT_BUSY(429);

  private final int status;

  ImportProblem(int status) {
    this.status = status;
  }

  /** The problem that reports a refusal. */
  static ImportProblem of(ImportRefusal refusal) {
    return valueOf("IMPORT_" + refusal.name());
  }

  @Override
  public int status() {
    return status;
  }
}
