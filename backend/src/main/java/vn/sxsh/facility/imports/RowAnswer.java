package vn.sxsh.facility.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * What becomes of a row of the file.
 *
 * @param line as a spreadsheet counts
 */
@Schema(name = "FacilityImportRow")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record RowAnswer(
    @Schema(required = true) int line,
    @Schema(required = true) List<String> cells,
    RowOutcome outcome,
    @Schema(required = true) List<Finding> findings,
    UUID facilityId,
    String facilityCode) {

  static RowAnswer of(StagedRows.Staged row) {
    return new RowAnswer(
        row.line(),
        plain(row.cells()),
        row.outcome(),
        row.findings(),
        row.facilityId(),
        row.facilityCode());
  }

  static List<String> plain(String[] cells) {
    return Arrays.stream(cells).map(it -> it == null ? "" : RowReader.untyped(it)).toList();
  }
}
