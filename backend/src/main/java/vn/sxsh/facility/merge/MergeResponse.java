package vn.sxsh.facility.merge;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityRef;

/**
 * A merge of two records.
 *
 * @param taken the fields whose value was taken from the record that went
 * @param undoneAt when the two were made two again
 * @param undoable true for the latest merge of the kept record
 */
@Schema(name = "FacilityMerge")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record MergeResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) FacilityRef kept,
    @Schema(required = true) FacilityRef merged,
    @Schema(required = true) List<String> taken,
    String note,
    @Schema(required = true) Instant mergedAt,
    Instant undoneAt,
    @Schema(required = true) boolean undoable) {

  static MergeResponse of(
      FacilityMerge merge, FacilityRef kept, FacilityRef merged, boolean undoable) {
    return new MergeResponse(
        merge.id,
        merge.version,
        kept,
        merged,
        merge.taken,
        merge.note,
        merge.createdAt,
        merge.undoneAt,
        undoable);
  }
}
