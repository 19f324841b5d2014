package vn.sxsh.plan.figure;

import static vn.sxsh.plan.figure.TargetFact.ADOPTING;
import static vn.sxsh.plan.figure.TargetFact.ANSWERED;
import static vn.sxsh.plan.figure.TargetFact.AWARE;
import static vn.sxsh.plan.figure.TargetFact.POTENTIAL;
import static vn.sxsh.plan.figure.TargetFact.REACHED;
import static vn.sxsh.plan.figure.TargetFact.SAVING_ALL;
import static vn.sxsh.plan.figure.TargetFact.SAVING_ANY;
import static vn.sxsh.plan.figure.TargetFact.SUPPORTED;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import vn.sxsh.plan.target.TargetRule;

/**
 * What a rate or a number of facilities counts: the facilities that are active and meet the
 * conditions below the line, and those of them that also meet the ones above it. The first reading
 * of a rule is the official one until somebody chooses another.
 */
public enum Reading {
  REACHED_OF_ACTIVE(TargetRule.OUTREACH_REACH, List.of(), of(REACHED)),
  /** The sentence of the plan as a whole: reached, and aware. */
  REACHED_AND_AWARE_OF_ACTIVE(TargetRule.OUTREACH_REACH, List.of(), of(REACHED, AWARE)),
  AWARE_OF_ACTIVE(TargetRule.AWARENESS, List.of(), of(AWARE)),
  AWARE_OF_ANSWERED(TargetRule.AWARENESS, of(ANSWERED), of(AWARE)),
  /** The national strategy (1419/QĐ-TTg, article 1): 90 per cent are aware by 2020. */
  NATIONAL_AWARE_OF_ACTIVE(TargetRule.AWARENESS, List.of(), of(AWARE)),
  ADOPTING_OF_POTENTIAL(TargetRule.ADOPTION, of(POTENTIAL), of(ADOPTING)),
  ADOPTING_OF_ACTIVE(TargetRule.ADOPTION, List.of(), of(ADOPTING)),
  /** The national strategy: 50 per cent of all apply by 2020, whatever their potential. */
  NATIONAL_ADOPTING_OF_ACTIVE(TargetRule.ADOPTION, List.of(), of(ADOPTING)),
  SAVING_OF_ADOPTING(
      TargetRule.SAVING, of(ADOPTING), List.of(Criterion.atLeast(SAVING_ANY, "5")), SAVING_ANY),
  /** Every measured resource group must save, not just one. */
  SAVING_EVERYWHERE_OF_ADOPTING(
      TargetRule.SAVING, of(ADOPTING), List.of(Criterion.atLeast(SAVING_ALL, "5")), SAVING_ALL),
  SAVING_OF_ACTIVE(
      TargetRule.SAVING,
      List.of(),
      List.of(Criterion.of(ADOPTING), Criterion.atLeast(SAVING_ANY, "5")),
      SAVING_ANY),
  /** The national strategy, with an aim of its own: every one that applies saves 8 per cent. */
  NATIONAL_SAVING_OF_ADOPTING(
      TargetRule.SAVING, of(ADOPTING), List.of(Criterion.atLeast(SAVING_ANY, "8"))),
  /** A number and no rate: whether such a facility still works is not asked. */
  SUPPORTED_FACILITIES(TargetRule.FACILITIES_SUPPORTED, List.of(), of(SUPPORTED));

  private final TargetRule rule;
  private final List<Criterion> below;
  private final List<Criterion> above;
  private final TargetFact banded;

  Reading(TargetRule rule, List<Criterion> below, List<Criterion> above) {
    this(rule, below, above, null);
  }

  Reading(TargetRule rule, List<Criterion> below, List<Criterion> above, TargetFact banded) {
    this.rule = rule;
    this.below = below;
    this.above = above;
    this.banded = banded;
  }

  /** The readings of a rule, the official one first unless another was chosen. */
  public static List<Reading> of(TargetRule rule) {
    return Arrays.stream(values()).filter(reading -> reading.rule == rule).toList();
  }

  public TargetRule rule() {
    return rule;
  }

  /** What it is to reach when that is not what the plan wants; null: the plan's aim. */
  BigDecimal ownAim() {
    return switch (this) {
      case NATIONAL_AWARE_OF_ACTIVE -> BigDecimal.valueOf(90);
      case NATIONAL_ADOPTING_OF_ACTIVE -> BigDecimal.valueOf(50);
      case NATIONAL_SAVING_OF_ADOPTING -> BigDecimal.valueOf(100);
      default -> null;
    };
  }

  /** True when the number is a share of others. */
  boolean isRate() {
    return rule != TargetRule.FACILITIES_SUPPORTED;
  }

  /** What must be true of the facilities of the denominator, beside being active. */
  List<Criterion> denominator() {
    return below;
  }

  /** What must be true of the facilities of the numerator: of the denominator, and more. */
  List<Criterion> numerator() {
    return Stream.concat(below.stream(), above.stream()).toList();
  }

  /** Everything that the reading asks somebody to know. */
  List<TargetFact> facts() {
    return numerator().stream().map(Criterion::fact).toList();
  }

  /** The conditions of the numerator with the savings of one band; null when it has no bands. */
  List<Criterion> numerator(SavingBand band) {
    return banded == null
        ? null
        : numerator().stream()
            .map(criterion -> criterion.fact() == banded ? band.of(banded) : criterion)
            .toList();
  }

  private static List<Criterion> of(TargetFact... facts) {
    return Arrays.stream(facts).map(Criterion::of).toList();
  }
}
