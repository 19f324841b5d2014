package vn.sxsh.assessment.criteria;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A version of the criteria as other records show it. */
@Schema(name = "CriteriaSetRef")
public record CriteriaSetRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "1") int number,
    @Schema(required = true) String title) {

  public static CriteriaSetRef of(CriteriaSet set) {
    return new CriteriaSetRef(set.id, set.number, set.title);
  }
}
