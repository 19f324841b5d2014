package vn.sxsh.facility.imports;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How a file is read.
 *
 * @param source whose files look like this: the settings are proposed for the next one
 * @param headerLine the line of the headings, the first being 1; 0 when there are none
 * @param columns the field of each column, in their order; empty or missing: left out
 */
@Schema(name = "FacilityImportSettings")
public record ImportSettings(
    @Size(max = 200) @Schema(examples = "Phòng Kinh tế huyện Hòa An") String source,
    @Min(0) @Max(1000) @Schema(required = true) int headerLine,
    @NotNull @Schema(required = true) NumberStyle numberStyle,
    @NotNull @Schema(required = true) DateStyle dateStyle,
    @NotNull
        @Size(max = 100)
        @Schema(required = true, examples = "[\"name\", \"adminUnit\", \"\", \"taxCode\"]")
        List<@NotNull @Size(max = 40) String> columns) {

  /** The field of a column, or null. */
  ImportField field(int column) {
    return column < columns.size() ? ImportField.named(columns.get(column)) : null;
  }
}
