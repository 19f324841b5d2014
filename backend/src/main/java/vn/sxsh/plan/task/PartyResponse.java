package vn.sxsh.plan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.party.Bodies;
import vn.sxsh.plan.party.BodyRef;

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

  static PartyResponse of(TaskParty party, Bodies bodies) {
    return new PartyResponse(
        party.id, party.phrase, bodies.of(party.agencyId, party.agencyGroupId), party.accountable);
  }
}
