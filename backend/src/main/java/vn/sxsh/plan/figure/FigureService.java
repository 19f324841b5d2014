package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import vn.sxsh.facility.cohort.CohortService;
import vn.sxsh.facility.cohort.Split;
import vn.sxsh.plan.entered.EnteredValueResponse;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.shared.problem.Texts;

/** Computes what a target is on a day, in every reading of its words. */
@ApplicationScoped
@Transactional
public class FigureService {

  private static final String TEXTS = "targetReading.";

  private final CohortService cohorts;
  private final TargetInputs inputs;
  private final Texts texts;

  FigureService(CohortService cohorts, TargetInputs inputs, Texts texts) {
    this.cohorts = cohorts;
    this.inputs = inputs;
    this.texts = texts;
  }

  /** The numbers of a day, for all targets of a plan. */
  DayCounts countsOn(Plan plan, FigureFilter filter, LocalDate day) {
    FigureCounts all =
        new FigureCounts(
            cohorts, inputs, filter.facilities(), List.of(day), Split.NONE, plan.periodStart);
    return countsOn(plan, filter, day, all);
  }

  /**
   * The same where they are counted already.
   *
   * @param all of days of which this one is the last, not split
   */
  DayCounts countsOn(Plan plan, FigureFilter filter, LocalDate day, FigureCounts all) {
    var unconfirmed = filter.facilities();
    unconfirmed.notConfirmedSince = day.minusYears(1);
    return new DayCounts(
        day,
        all,
        new FigureCounts(cohorts, inputs, unconfirmed, List.of(day), Split.NONE, plan.periodStart));
  }

  /**
   * What is counted on a day.
   *
   * @param unconfirmed the same of the records alone that nobody has confirmed for a year
   */
  record DayCounts(LocalDate day, FigureCounts all, FigureCounts unconfirmed) {}

  /** The readings of a target with their figures, the official one first. */
  List<TargetFigure> figures(Target target, DayCounts counts, Locale locale) {
    if (Reading.of(target.rule).isEmpty()) {
      return List.of(milestone(target, counts.day, locale));
    }
    List<TargetFigure> figures = new ArrayList<>();
    Reading official = official(target);
    figures.add(figure(target, official, counts, locale));
    Reading.of(target.rule).stream()
        .filter(reading -> reading != official)
        .forEach(reading -> figures.add(figure(target, reading, counts, locale)));
    return figures;
  }

  /** The reading by which the plan is judged; one that is of another rule by now does not count. */
  static Reading official(Target target) {
    List<Reading> readings = Reading.of(target.rule);
    return readings.stream()
        .filter(reading -> reading.name().equals(target.reading))
        .findFirst()
        .orElseGet(() -> readings.get(0));
  }

  /** A value entered by hand as a figure: judged by the aim of the plan like any other. */
  TargetFigure entered(Target target, EnteredValueResponse value, Locale locale) {
    FigureMaker maker = new FigureMaker(target, null, text(locale, "ENTERED"), false, value.day());
    if (value.numerator() == null) {
      return maker.milestone(value.reachedOn());
    }
    return value.denominator() == null
        ? maker.number(value.numerator())
        : maker.rate(value.numerator(), value.denominator());
  }

  /** What nobody keeps records of yet, of all that a reading asks. */
  List<TargetFact> missing(Reading reading) {
    return inputs.missing(reading.facts());
  }

  private TargetFigure figure(Target target, Reading reading, DayCounts counts, Locale locale) {
    FigureMaker maker =
        new FigureMaker(
            target, reading, text(locale, reading.name()), official(target) == reading, counts.day);
    List<TargetFact> lacking = missing(reading);
    if (!lacking.isEmpty()) {
      return maker.lacking(lacking);
    }
    long numerator = counts.all.total(reading.numerator(), reading.isRate());
    if (!reading.isRate()) {
      return maker.number(numerator);
    }
    long denominator = counts.all.total(reading.denominator(), true);
    long unconfirmed = counts.unconfirmed.total(reading.denominator(), true);
    return maker.rate(
        numerator, denominator, denominator - unconfirmed, bands(reading, counts.all));
  }

  private static List<TargetFigure.Band> bands(Reading reading, FigureCounts counts) {
    return reading.numerator(SavingBand.ABOVE_13) == null
        ? null
        : Arrays.stream(SavingBand.values())
            .map(band -> new TargetFigure.Band(band, counts.total(reading.numerator(band), true)))
            .toList();
  }

  /** A target that is reached or not, or that nobody can compute. */
  TargetFigure milestone(Target target, LocalDate day, Locale locale) {
    FigureMaker maker =
        new FigureMaker(
            target,
            null,
            text(locale, target.rule == null ? "NONE" : target.rule.name()),
            true,
            day);
    Optional<MilestoneInput> input =
        target.rule == null ? Optional.empty() : inputs.milestone(target.rule);
    return input
        .map(records -> maker.milestone(records.reachedOn(day).orElse(null)))
        .orElseGet(
            () ->
                maker.none(
                    target.rule == null ? FigureState.NOT_COMPUTED : FigureState.INPUT_MISSING));
  }

  /** What a reading counts, in words. */
  String text(Locale locale, String key) {
    return texts.find(locale, TEXTS + key, Map.of());
  }
}
