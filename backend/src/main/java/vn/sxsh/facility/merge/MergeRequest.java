package vn.sxsh.facility.merge;

import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which record stays, which becomes a part of it, and which values are taken from the one that
 * goes.
 *
 * @param id made by the client
 * @param keptVersion the version of the record that stays, as the client has seen it
 * @param take names of fields whose value is taken from the record that goes
 */
@Schema(name = "FacilityMergeRequest")
public record MergeRequest(
    UUID id,
    @NotNull @Schema(required = true) UUID keptId,
    @Min(0) @Schema(required = true) int keptVersion,
    @NotNull @Schema(required = true) UUID mergedId,
    @Min(0) @Schema(required = true) int mergedVersion,
    @Size(max = 30) List<@NotBlank @Size(max = 40) String> take,
    @Size(max = 1000) String note) {

  /** The fields to take; none when the client names none. */
  @Override
  public List<String> take() {
    return take == null ? List.of() : take;
  }
}
