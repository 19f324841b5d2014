package vn.sxsh.facility.overview;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
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
   * @param validTo the first day on which the administrative unit is no more
   * @param vsicVersion the version of the classification that the sector is of
   */
  @Schema(name = "PivotHeading")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Heading(
      @Schema(examples = "OPERATING") String key,
      String label,
      LocalDate validTo,
      @Schema(examples = "2018") String vsicVersion) {

    static Heading of(Dimension dimension, String key, String label, String edition) {
      boolean place = dimension.isPlace();
      return new Heading(
          key,
          label,
          place && edition != null ? LocalDate.parse(edition) : null,
          place ? null : edition);
    }
  }

  /** One count. */
  @Schema(name = "PivotCell")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Cell(
      @Schema(description = "Khóa của dòng.") String row,
      @Schema(description = "Khóa của cột.") String column,
      @Schema(required = true, examples = "12") long count) {}
}
