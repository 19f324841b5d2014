package vn.sxsh.plan.duty;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.clause.ClauseNode;
import vn.sxsh.plan.party.BodyRef;

/**
 * A standing duty.
 *
 * @param clause the binding words, with what is printed below them
 */
@Schema(name = "Duty")
public record DutyResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) String phrase,
    @Schema(required = true) ClauseNode clause,
    @Schema(required = true) List<DutyPartyResponse> parties) {

  /** A body that a duty binds; {@code body} is absent while nobody knows which it is. */
  @Schema(name = "DutyParty")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record DutyPartyResponse(@Schema(required = true) String phrase, BodyRef body) {}
}
