package vn.sxsh.facility;

import vn.sxsh.shared.problem.Problem;

/** What can go wrong with the registry. */
public enum FacilityProblem implements Problem {
  /** The tax code cannot exist: its length, its check digit or its branch number is wrong. */
  TAX_CODE_INVALID(422),
  /** The unit, sector, zone or enterprise named does not exist. */
  FACILITY_REFERENCE_UNKNOWN(422),
  /** The point lies outside of the province or far from the stated unit, and nobody says why. */
  LOCATION_UNLIKELY(422),
  /** The place lies outside of the area that the caller works for. */
  OUTSIDE_OWN_AREA(422),
  /** An event would lie before the day since which the record is true, or after today. */
  EVENT_OUT_OF_ORDER(422),
  /** Only the latest event can be taken back. */
  EVENT_NOT_LATEST(409),
  /** A facility cannot go from the one status to the other. */
  STATUS_NOT_REACHABLE(409),
  /** The pair has been merged: the merge can be undone instead. */
  PAIR_MERGED(409),
  /** The proposal has been decided on or withdrawn. */
  PROPOSAL_DECIDED(409),
  /** Nobody decides on an own proposal. */
  OWN_PROPOSAL(409),
  /** A record cannot be merged with itself. */
  MERGE_WITH_ITSELF(422),
  /** The merge has been undone already. */
  MERGE_UNDONE(409),
  /** The kept record took part in a later merge, which must be undone first. */
  MERGE_NOT_LATEST(409),
  /** What was found has been mended meanwhile. */
  FINDING_GONE(409),
  /** What must be mended cannot be left as it stands. */
  FINDING_BLOCKS(422),
  /** Nobody postpones to a day that is over. */
  FINDING_DUE_PAST(422),
  /** The person chosen cannot edit the record. */
  FINDING_OWNER_UNFIT(422);

  private final int status;

  FacilityProblem(int status) {
    this.status = status;
  }

  @Override
  public int status() {
    return status;
  }
}
