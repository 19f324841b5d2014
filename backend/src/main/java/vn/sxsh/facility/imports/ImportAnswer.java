package vn.sxsh.facility.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An import.
 *
 * @param done rows of the present step that are done, of {@code total}
 * @param counts how many rows have each outcome so far
 */
@Schema(name = "FacilityImport")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ImportAnswer(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) ImportStatus status,
    @Schema(required = true, examples = "co-so-hoa-an.xlsx") String fileName,
    @Schema(required = true) TableFormat format,
    @Schema(required = true) int size,
    @Schema(required = true) int columns,
    @Schema(required = true) int total,
    @Schema(required = true) int done,
    @Schema(required = true) Map<RowOutcome, Integer> counts,
    @Schema(required = true) ImportSettings settings,
    String problem,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) UUID createdBy,
    Instant finishedAt) {

  static ImportAnswer of(FacilityImport job) {
    return new ImportAnswer(
        job.id,
        job.version,
        job.status,
        job.fileName,
        job.format,
        job.size,
        job.columns,
        job.total,
        job.done,
        job.counts,
        job.settings,
        job.problem,
        job.createdAt,
        job.createdBy,
        job.finishedAt);
  }
}
