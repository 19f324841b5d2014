package vn.sxsh.reference.agency;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A renaming, a merger or a split of a body.
 *
 * @param id made by the client, so that sending it again does no harm
 * @param successorIds existing bodies that take over
 * @param newAgency a body founded by the act, such as the one with the new name
 */
@Schema(name = "AgencySuccessionRequest")
public record SuccessionRequest(
    UUID id,
    @NotNull @Schema(required = true) SuccessionKind kind,
    @NotNull @Schema(required = true, description = "Ngày đầu tiên cơ quan kế thừa nhận nhiệm vụ.")
        LocalDate effectiveOn,
    @NotBlank @Size(max = 1000) @Schema(required = true, examples = "Nghị quyết 864/NQ-UBTVQH14")
        String legalBasis,
    @Size(max = 20) List<@NotNull UUID> successorIds,
    @Valid NewAgency newAgency) {

  /** A body founded by the act; kind, parent and place are those of the predecessor. */
  @Schema(name = "NewAgency")
  public record NewAgency(
      @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*") @Schema(required = true)
          String code,
      @NotBlank @Size(max = 300) @Schema(required = true) String name) {}

  /** The existing bodies that take over, each once. */
  @Override
  public List<UUID> successorIds() {
    return successorIds == null ? List.of() : successorIds.stream().distinct().toList();
  }
}
