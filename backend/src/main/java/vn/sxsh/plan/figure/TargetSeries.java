package vn.sxsh.plan.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A target over the years of its plan.
 *
 * @param days the last day of each year, and the day that was asked for
 * @param total all facilities together
 * @param groups what the facilities are split by; they need not add up to the total where a place
 *     went to several others, so the difference is a group without a key
 * @param aims what is wanted in each year, of the whole and of the parts; absent where nothing was
 *     set, for a reading that is not the official one, and for figures of some facilities only
 */
@Schema(name = "TargetSeries")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TargetSeries(
    @Schema(required = true) Reading reading,
    @Schema(required = true) FigureState state,
    List<TargetFact> lacking,
    @Schema(required = true) List<LocalDate> days,
    List<Share> total,
    @Schema(required = true) List<Group> groups,
    Trend trend,
    List<YearAims> aims) {

  TargetSeries with(List<YearAims> years) {
    return new TargetSeries(reading, state, lacking, days, total, groups, trend, years);
  }

  /** A share on a day; the denominator and the percentage are absent for a mere number. */
  @Schema(name = "TargetShare")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Share(
      @Schema(required = true) long numerator, Long denominator, BigDecimal percent) {}

  /**
   * A part of the facilities.
   *
   * @param key the unit, division, size or zone; absent: not known
   * @param label its name; absent where the key is a word of the contract
   * @param validTo the first day on which the administrative unit is no more
   * @param vsicVersion the version of the classification that the division is of
   */
  @Schema(name = "TargetGroup")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Group(
      String key,
      String label,
      LocalDate validTo,
      String vsicVersion,
      @Schema(required = true) List<Share> shares) {}

  /**
   * Where it leads if it goes on like this: a straight line through these days by least squares. No
   * result, and never counted as one.
   *
   * @param perYear per cent gained in a year
   * @param expected per cent on the day on which the target is due, from 0 to 100
   */
  @Schema(name = "TargetTrend")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Trend(
      @Schema(required = true) BigDecimal perYear,
      @Schema(required = true) LocalDate on,
      @Schema(required = true) BigDecimal expected) {}
}
