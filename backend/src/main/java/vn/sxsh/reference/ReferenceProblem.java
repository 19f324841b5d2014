package vn.sxsh.reference;

import vn.sxsh.shared.problem.Problem;

/** What can go wrong with reference data. */
public enum ReferenceProblem implements Problem {
  /** The period ends on or before its first day. */
  VALIDITY_REVERSED(422),
  /** The parent, unit, successor or member named does not exist. */
  REFERENCE_UNKNOWN(422),
  /** A body would stand above itself. */
  AGENCY_CYCLE(422),
  /** Other bodies still stand below it. */
  AGENCY_HAS_CHILDREN(409),
  /** The body ended on another day already. */
  AGENCY_ENDED(409),
  /** The number of successors does not fit a renaming, a merger or a split. */
  SUCCESSORS_DO_NOT_FIT(422),
  /** The same body belongs to the group twice at one time. */
  MEMBER_TWICE(422);

  private final int status;

  ReferenceProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
