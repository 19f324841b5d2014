package vn.sxsh.plan.clause;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A clause as other records show it. */
@Schema(name = "ClauseRef")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ClauseRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "II.1.a") String path,
    @Schema(required = true) ClauseSection section,
    @Schema(examples = "a)") String label,
    @Schema(required = true) String text) {

  /** The short form of {@code clause}. */
  public static ClauseRef of(PlanClause clause) {
    return new ClauseRef(clause.id, clause.path, clause.section, clause.label, clause.text);
  }
}
