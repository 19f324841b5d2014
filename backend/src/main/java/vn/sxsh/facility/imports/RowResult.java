package vn.sxsh.facility.imports;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;

/** What became of a row. */
record RowResult(int ordinal, RowOutcome outcome, List<Finding> findings, UUID facilityId) {

  RowResult(RowDraft row, RowOutcome outcome, UUID facilityId) {
    this(row.ordinal, outcome, List.copyOf(row.findings), facilityId);
  }

  /** True when the row lies there with this result. */
  boolean isKnown(StagedRows.Staged row) {
    return outcome == row.outcome()
        && findings.equals(row.findings())
        && Objects.equals(facilityId, row.facilityId());
  }

  /** As it is, with one thing more to say. */
  RowResult with(Finding finding) {
    List<Finding> all = new ArrayList<>(findings);
    all.add(finding);
    return new RowResult(ordinal, outcome, List.copyOf(all), facilityId);
  }
}
