package vn.sxsh.facility.duplicate;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Why two records look like one facility, or not.
 *
 * @param points what it adds to the score
 * @param measure per cent of likeness, or metres
 */
@Schema(name = "LikenessReason")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record LikenessReason(
    @Schema(required = true) Code code,
    @Schema(required = true, examples = "50") int points,
    @Schema(examples = "86") BigDecimal measure) {

  /** The kinds of reasons. */
  @Schema(name = "LikenessReasonCode")
  public enum Code {
    SAME_TAX_CODE,
    SAME_NAME,
    SIMILAR_NAME,
    SAME_UNIT,
    SIMILAR_ADDRESS,
    NEAR,
    FAR,
    SITES_OF_ONE_ENTERPRISE
  }
}
