package vn.sxsh.plan.ladder;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A record that a step rests on.
 *
 * @param day since when it counts
 * @param supports false: it speaks against the step
 * @param id of the record; absent for a caller who may not read records of the kind
 * @param title what the record is called, if it has a name; absent like the id
 */
@Schema(name = "LadderEvidence")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LadderEvidence(
    @Schema(required = true, examples = "2018-05-11") LocalDate day,
    @Schema(required = true) EvidenceKind kind,
    @Schema(required = true) boolean supports,
    UUID id,
    @Schema(examples = "HD-000012 Lớp tập huấn mẫu") String title) {

  LadderEvidence anonymous() {
    return new LadderEvidence(day, kind, supports, null, null);
  }
}
