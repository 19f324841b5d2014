package vn.sxsh.plan.figure;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.figure.TargetSeries.Group;
import vn.sxsh.plan.figure.TargetSeries.Share;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetDirection;

/**
 * What a target wants in a year, beside the figures of that year. How far the parts add up to the
 * whole is said in numbers of facilities: percentages of different denominators have no sum.
 *
 * @param whole what is wanted of all facilities, if that was set for the year
 * @param parts what is wanted of the parts that the figures are split by
 * @param needed how many facilities the whole needs, by what was set for the year or else by the
 *     plan's aim; absent where no part has a sub-target, or the caller sees only some facilities
 * @param partsNeeded how many the parts need together
 * @param missing needed, less what the parts need together; negative: they need more than the whole
 * @param partsWithout parts with facilities of which nothing is wanted
 */
@Schema(name = "TargetYearAims")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record YearAims(
    @Schema(required = true, examples = "2019") int year,
    Wanted whole,
    @Schema(required = true) List<Wanted> parts,
    @Schema(examples = "100") Long needed,
    @Schema(examples = "85") Long partsNeeded,
    @Schema(examples = "15") Long missing,
    @Schema(examples = "2") Integer partsWithout) {

  /**
   * What is wanted of a part.
   *
   * @param key the part; absent: all facilities
   * @param needed how many facilities that is on the day of the figure
   * @param met whether the figure reaches it
   */
  @Schema(name = "TargetWanted")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Wanted(
      @Schema(required = true) UUID id,
      String key,
      @Schema(examples = "60") BigDecimal percent,
      @Schema(examples = "20") Long number,
      @Schema(required = true, examples = "20") long needed,
      @Schema(required = true) boolean met) {}

  private static final Share NOTHING = new Share(0, 0L, null);

  /**
   * What is wanted on each day of a series.
   *
   * @param whole whether the caller sees all facilities, so that sums can be said
   */
  static List<YearAims> of(
      Target target, TargetSeries series, SeriesSplit split, List<PartAim> aims, boolean whole) {
    List<YearAims> years = new ArrayList<>();
    for (int at = 0; at < series.days().size(); at++) {
      years.add(ofYear(target, series, at, split, aims, whole));
    }
    return years;
  }

  private static YearAims ofYear(
      Target target,
      TargetSeries series,
      int at,
      SeriesSplit split,
      List<PartAim> aims,
      boolean seesAll) {
    int year = series.days().get(at).getYear();
    TargetDirection direction = target.direction;
    List<Wanted> parts = new ArrayList<>();
    Wanted whole = null;
    for (PartAim aim : aims) {
      if (aim.year() == year && aim.split() == SeriesSplit.NONE && seesAll) {
        whole = wanted(aim, series.total().get(at), direction);
      }
      if (aim.year() == year && aim.split() == split && split != SeriesSplit.NONE) {
        Share share = share(series, aim.key(), at);
        if (seesAll || share != NOTHING) {
          parts.add(wanted(aim, share, direction));
        }
      }
    }
    Long needed = parts.isEmpty() || !seesAll ? null : needed(target, series, at, whole);
    if (needed == null) {
      return new YearAims(year, whole, parts, null, null, null, null);
    }
    long together = parts.stream().mapToLong(Wanted::needed).sum();
    int without =
        (int)
            series.groups().stream()
                .filter(group -> group.key() != null && counted(group.shares().get(at)) > 0)
                .filter(group -> parts.stream().noneMatch(it -> group.key().equals(it.key())))
                .count();
    return new YearAims(year, whole, parts, needed, together, needed - together, without);
  }

  private static Wanted wanted(PartAim aim, Share share, TargetDirection direction) {
    long needed = aim.needed(counted(share), direction);
    boolean met =
        direction == TargetDirection.AT_LEAST
            ? share.numerator() >= needed
            : share.numerator() <= needed;
    return new Wanted(aim.id(), aim.key(), aim.percent(), aim.number(), needed, met);
  }

  private static Long needed(Target target, TargetSeries series, int at, Wanted whole) {
    if (whole != null) {
      return whole.needed();
    }
    BigDecimal aim =
        target.direction == TargetDirection.AT_LEAST || target.aimTo == null
            ? target.aim
            : target.aimTo;
    if (aim == null) {
      return null;
    }
    Long denominator = series.total().get(at).denominator();
    return denominator == null
        ? (Long) aim.longValue()
        : (Long) PartAim.needed(aim, denominator, target.direction);
  }

  /** What the parts are shares of; of a mere number there is none, and nothing is taken of it. */
  private static long counted(Share share) {
    return share.denominator() == null ? share.numerator() : share.denominator();
  }

  private static Share share(TargetSeries series, String key, int at) {
    return series.groups().stream()
        .filter(group -> Objects.equals(group.key(), key))
        .map((Group group) -> group.shares().get(at))
        .findFirst()
        .orElse(NOTHING);
  }
}
