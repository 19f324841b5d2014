package vn.sxsh.plan.progress;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How far something is: numerator, denominator and their share.
 *
 * @param percent whole per cent, half up; absent when there is nothing to count ("no data", which
 *     is neither 0 % nor 100 %)
 */
@Schema(name = "Progress")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Progress(
    @Schema(required = true, examples = "3") int done,
    @Schema(required = true, examples = "8") int total,
    @Schema(examples = "38") Integer percent) {

  public static Progress of(Tally tally) {
    Integer percent =
        tally.total() == 0
            ? null
            : (int) ((200L * tally.done() + tally.total()) / (2L * tally.total()));
    return new Progress(tally.done(), tally.total(), percent);
  }
}
