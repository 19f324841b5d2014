package vn.sxsh.plan.party;

import jakarta.validation.Valid;
import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who takes part in a task: the whole of both lists, in order. When there is a lead, exactly one is
 * accountable.
 */
@Schema(name = "TaskPartiesRequest")
public record PartiesRequest(
    @NotNull @Size(max = 50) List<@Valid @NotNull PartyRequest> leads,
    @NotNull @Size(max = 100) List<@Valid @NotNull PartyRequest> coordinators) {

  /**
   * One body.
   *
   * @param id of the party as it is now; absent for a new one
   * @param phrase the printed words
   * @param agencyId what they mean; neither this nor a group while nobody knows
   */
  @Schema(name = "TaskPartyRequest")
  public record PartyRequest(
      UUID id,
      @NotBlank @Size(max = 500) String phrase,
      UUID agencyId,
      UUID agencyGroupId,
      boolean accountable) {

    @AssertTrue
    @Schema(hidden = true)
    boolean isOneBody() {
      return agencyId == null || agencyGroupId == null;
    }
  }
}
