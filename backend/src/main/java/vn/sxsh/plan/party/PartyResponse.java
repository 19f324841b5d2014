package vn.sxsh.plan.party;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body that takes part in a task.
 *
 * @param phrase the printed words
 * @param body what they were resolved to; absent while nobody knows
 */
@Schema(name = "TaskParty")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PartyResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) String phrase,
    BodyRef body,
    @Schema(required = true) boolean accountable) {

  private static PartyResponse of(TaskParty party, Bodies bodies) {
    return new PartyResponse(
        party.id, party.phrase, bodies.of(party.agencyId, party.agencyGroupId), party.accountable);
  }

  /** The parties of that role. */
  public static List<PartyResponse> of(List<TaskParty> all, PartyRole role, Bodies bodies) {
    return all.stream()
        .filter(party -> party.role == role)
        .map(party -> of(party, bodies))
        .toList();
  }
}
