package vn.sxsh.facility.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How the first rows of a file are read, before anything is saved.
 *
 * @param headings of the columns, as they stand in the file
 */
@Schema(name = "FacilityImportReading")
public record ReadingAnswer(
    @Schema(required = true) List<String> headings, @Schema(required = true) List<Line> lines) {

  /**
   * A line of the file.
   *
   * @param cells as they stand in the file
   * @param values what is understood, in the form of the API, by field
   */
  @Schema(name = "FacilityImportReadingLine")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      @Schema(required = true) int line,
      @Schema(required = true) List<String> cells,
      @Schema(required = true) Map<String, String> values,
      @Schema(required = true) List<Finding> findings) {}
}
