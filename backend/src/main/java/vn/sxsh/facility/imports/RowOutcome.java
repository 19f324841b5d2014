package vn.sxsh.facility.imports;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What becomes of a row. */
@Schema(name = "FacilityImportOutcome")
public enum RowOutcome {
  CREATED,
  UPDATED,
  UNCHANGED,
  REFUSED,
  /** Probably a record that is there: a person has to decide. */
  DUPLICATE
}
