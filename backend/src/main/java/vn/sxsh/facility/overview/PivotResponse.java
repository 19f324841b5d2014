package vn.sxsh.facility.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How many facilities there are by two dimensions, within the filter and what the caller may know.
 *
 * @param rows the headings of the rows, in their order
 * @param columns the headings of the columns, in their order
 * @param cells the counts that are not zero
 */
@Schema(name = "FacilityPivot")
public record PivotResponse(
    @Schema(required = true) List<Heading> rows,
    @Schema(required = true) List<Heading> columns,
    @Schema(required = true) List<Cell> cells,
    @Schema(required = true, examples = "400") long total) {

  /**
   * A row or a column.
   *
   * @param key what it counts, as the filter of the list wants it; absent: what is not known
   * @param label its name; absent where the key is a word of the contract
   */
  @Schema(name = "PivotHeading")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Heading(@Schema(examples = "OPERATING") String key, String label) {}

  /** One count. */
  @Schema(name = "PivotCell")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cell(
      @Schema(description = "Khóa của dòng.") String row,
      @Schema(description = "Khóa của cột.") String column,
      @Schema(required = true, examples = "12") long count) {}
}
