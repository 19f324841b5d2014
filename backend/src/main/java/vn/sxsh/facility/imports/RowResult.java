package vn.sxsh.facility.imports;

import java.util.List;
import java.util.UUID;

/** What became of a row. */
record RowResult(int ordinal, RowOutcome outcome, List<Finding> findings, UUID facilityId) {

  RowResult(RowDraft row, RowOutcome outcome, UUID facilityId) {
    this(row.ordinal, outcome, List.copyOf(row.findings), facilityId);
  }
}
