package vn.sxsh.plan.text;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A plan as other records show it. */
@Schema(name = "PlanRef")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record PlanRef(
    @Schema(required = true) UUID id,
    @Schema(examples = "2549/KH-UBND") String number,
    @Schema(required = true) String title) {

  /** The short form of {@code plan}. */
  public static PlanRef of(Plan plan) {
    return new PlanRef(plan.id, plan.number, plan.title);
  }
}
