package vn.sxsh.plan.imports.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What became of a row, or would become of it. */
@Schema(name = "ImportRowOutcome")
public enum RowOutcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  /** It cannot be saved as it stands; {@link RowReason} says why. */
  REFUSED,
  /** The person chose not to take it. */
  LEFT_OUT,
  /** The plan has it and the paper does not; it stays as it is. */
  ABSENT
}
