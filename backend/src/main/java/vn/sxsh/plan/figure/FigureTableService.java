package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import vn.sxsh.plan.entered.EnteredValueResponse;
import vn.sxsh.plan.entered.EnteredValueService;
import vn.sxsh.plan.figure.SeriesService.YearCounts;
import vn.sxsh.plan.figure.TargetSeries.Group;
import vn.sxsh.plan.figure.TargetSeries.Share;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetRepository;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.problem.Texts;

/** Gathers all figures of a plan for a file: every target, reading, year and part. */
@ApplicationScoped
@Transactional
public class FigureTableService {

  private static final String PARTS = "targetPart.";
  private static final String ENTERED = "ENTERED";
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/yyyy");

  private final PlanRepository plans;
  private final TargetRepository targets;
  private final TargetService aims;
  private final FigureService figures;
  private final SeriesService series;
  private final EnteredValueService values;
  private final PartAims parts;
  private final Texts texts;

  FigureTableService(
      PlanRepository plans,
      TargetRepository targets,
      TargetService aims,
      FigureService figures,
      SeriesService series,
      EnteredValueService values,
      PartAims parts,
      Texts texts) {
    this.plans = plans;
    this.targets = targets;
    this.aims = aims;
    this.figures = figures;
    this.series = series;
    this.values = values;
    this.parts = parts;
    this.texts = texts;
  }

  /**
   * What is counted for all targets.
   *
   * @param unconfirmed the same of the records alone that nobody had confirmed for a year
   * @param wanted of parts, by target
   */
  private record Counted(
      YearCounts all,
      YearCounts unconfirmed,
      FigureFilter filter,
      Map<UUID, List<PartAim>> wanted,
      Locale locale) {}

  /** All figures until a day, and those that people entered, in the order of the targets. */
  public FigureTable table(UUID planId, TableRequest request, Locale locale) {
    Plan plan = plans.findVisible(planId);
    LocalDate asOf = aims.day(request, plan);
    YearCounts all = series.countsOver(plan, request, request.split, asOf);
    List<Target> wanted = targets.listByPlan(planId);
    List<UUID> ids = wanted.stream().map(target -> target.id).toList();
    Counted counted =
        new Counted(
            all,
            series.unconfirmedOver(plan, request, request.split, asOf),
            request,
            parts.of(ids),
            locale);
    Map<UUID, EnteredValueResponse> entered = values.standing(ids, asOf);
    List<FigureLine> lines = new ArrayList<>();
    for (Target target : wanted) {
      lines.addAll(lines(target, counted));
      EnteredValueResponse value = entered.get(target.id);
      if (value != null) {
        lines.add(
            FigureLine.of(target, figures.entered(target, value, locale), ENTERED, all(locale)));
      }
    }
    return new FigureTable(asOf, lines);
  }

  private List<FigureLine> lines(Target target, Counted counted) {
    Reading official = Reading.of(target.rule).isEmpty() ? null : FigureService.official(target);
    if (official == null) {
      return counted.all.days().stream()
          .map(day -> figures.milestone(target, day, counted.locale))
          .map(figure -> FigureLine.of(target, figure, figure.state().name(), all(counted.locale)))
          .toList();
    }
    return Stream.concat(
            Stream.of(official),
            Reading.of(target.rule).stream().filter(reading -> reading != official))
        .flatMap(reading -> lines(target, reading, reading == official, counted).stream())
        .toList();
  }

  private List<FigureLine> lines(
      Target target, Reading reading, boolean official, Counted counted) {
    String definition = figures.text(counted.locale, reading.name());
    List<LocalDate> days = counted.all.days();
    TargetSeries years =
        series.withAims(
            target,
            series.of(target, reading, counted.all),
            counted.filter,
            counted.all.split(),
            counted.wanted);
    if (years.total() == null) {
      return List.of(
          new FigureLine(
              target,
              reading,
              definition,
              official,
              days.get(days.size() - 1),
              years.state().name(),
              years.lacking(),
              SeriesSplit.NONE,
              null,
              all(counted.locale),
              null,
              null,
              null,
              null,
              null));
    }
    TargetSeries unconfirmed = series.of(target, reading, counted.unconfirmed);
    List<FigureLine> lines = new ArrayList<>();
    for (Group group : Stream.concat(Stream.of((Group) null), years.groups().stream()).toList()) {
      List<Share> shares = group == null ? years.total() : group.shares();
      for (int at = 0; at < days.size(); at++) {
        Share share = shares.get(at);
        boolean empty = Objects.equals(share.denominator(), 0L);
        lines.add(
            new FigureLine(
                target,
                reading,
                definition,
                official,
                days.get(at),
                (empty ? FigureState.EMPTY_DENOMINATOR : FigureState.COMPUTED).name(),
                null,
                group == null ? SeriesSplit.NONE : counted.all.split(),
                group,
                group == null ? all(counted.locale) : name(group, counted),
                share,
                wanted(years, group, at),
                group == null && years.aims() != null ? years.aims().get(at) : null,
                share.denominator() == null
                    ? null
                    : (Long) (share.denominator() - unconfirmed(unconfirmed, group, at)),
                null));
      }
    }
    return lines;
  }

  private static YearAims.Wanted wanted(TargetSeries years, Group group, int at) {
    if (years.aims() == null) {
      return null;
    }
    YearAims aims = years.aims().get(at);
    return group == null
        ? aims.whole()
        : aims.parts().stream()
            .filter(part -> part.key().equals(group.key()))
            .findFirst()
            .orElse(null);
  }

  private static long unconfirmed(TargetSeries years, Group group, int at) {
    if (group == null) {
      return years.total().get(at).denominator();
    }
    return years.groups().stream()
        .filter(other -> Objects.equals(other.key(), group.key()))
        .mapToLong(other -> other.shares().get(at).denominator())
        .sum();
  }

  private String name(Group group, Counted counted) {
    if (group.key() == null) {
      return texts.find(counted.locale, PARTS + "UNKNOWN", Map.of());
    }
    if (group.label() == null) {
      return texts.find(counted.locale, PARTS + group.key(), Map.of());
    }
    String until =
        group.validTo() == null
            ? ""
            : " (→ %s)".formatted(DAY.format(group.validTo().minusDays(1)));
    String version = group.vsicVersion() == null ? "" : " (VSIC %s)".formatted(group.vsicVersion());
    return group.label() + until + version;
  }

  private String all(Locale locale) {
    return texts.find(locale, PARTS + "ALL", Map.of());
  }
}
