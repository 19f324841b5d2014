package vn.sxsh.plan.figure;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.cohort.CohortService;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.entered.EnteredValueResponse;
import vn.sxsh.plan.entered.EnteredValueService;
import vn.sxsh.plan.figure.FigureService.DayCounts;
import vn.sxsh.plan.figure.SeriesService.YearCounts;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetRepository;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.time.VietnamTime;

/** Reads the aims of plans, with what they are on a day and the facilities behind the figures. */
@ApplicationScoped
@Transactional
public class TargetService {

  private static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);

  private final PlanRepository plans;
  private final TargetRepository targets;
  private final FigureService figures;
  private final SeriesService series;
  private final SeriesGroups groups;
  private final TargetInputs inputs;
  private final EnteredValueService values;
  private final FacilityService facilities;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final VietnamTime time;

  TargetService(
      PlanRepository plans,
      TargetRepository targets,
      FigureService figures,
      SeriesService series,
      SeriesGroups groups,
      TargetInputs inputs,
      EnteredValueService values,
      FacilityService facilities,
      ChangeContext changes,
      CurrentCaller caller,
      VietnamTime time) {
    this.plans = plans;
    this.targets = targets;
    this.figures = figures;
    this.series = series;
    this.groups = groups;
    this.inputs = inputs;
    this.values = values;
    this.facilities = facilities;
    this.changes = changes;
    this.caller = caller;
    this.time = time;
  }

  /** The aims of the plan; with their figures when a day is asked for. */
  public List<TargetResponse> list(UUID planId, BoardRequest request, Locale locale) {
    Plan plan = plans.findVisible(planId);
    List<Target> aims = targets.listByPlan(planId);
    if (request.asOf == null) {
      return aims.stream().map(target -> TargetResponse.of(target, null)).toList();
    }
    requireFacilities();
    LocalDate day = day(request, plan);
    YearCounts years =
        request.series ? series.countsOver(plan, request, SeriesSplit.NONE, day) : null;
    DayCounts counts =
        years == null
            ? figures.countsOn(plan, request, day)
            : figures.countsOn(plan, request, day, years.counts());
    Map<UUID, EnteredValueResponse> entered =
        values.standing(aims.stream().map(target -> target.id).toList(), day);
    return aims.stream()
        .map(
            target ->
                TargetResponse.of(
                    target,
                    figures.figures(target, counts, locale),
                    entered(target, entered, locale),
                    official(target, years)))
        .toList();
  }

  /** One aim with its figures, of today when no day is asked for. */
  public TargetResponse get(UUID id, FigureRequest request, Locale locale) {
    Target target = targets.findLiving(id);
    return shape(target, plans.findVisible(target.planId), request, locale);
  }

  /** One aim over the years of its plan. */
  public TargetSeries series(UUID id, SeriesRequest request) {
    Target target = targets.findLiving(id);
    Plan plan = plans.findVisible(target.planId);
    Reading reading = reading(target, request.reading);
    return series.series(target, reading, plan, request, day(request, plan));
  }

  /** The facilities on one side of a figure. */
  public WalkPage<FacilityItem> facilities(UUID id, SideRequest request, WalkRequest walk) {
    Target target = targets.findLiving(id);
    Plan plan = plans.findVisible(target.planId);
    Reading reading = reading(target, request.reading);
    request.requireSide(reading);
    LocalDate day = day(request, plan);
    if (!inputs.missing(reading.facts()).isEmpty()) {
      return new WalkPage<>(List.of(), 0, true, walk.limit, walk.offset, null);
    }
    FacilityFilter filter = request.facilities();
    filter.asOf = day;
    List<FacilitySpans> numerator =
        spans(request.band == null ? reading.numerator() : reading.numerator(request.band), plan);
    List<FacilitySpans> denominator = spans(reading.denominator(), plan);
    boolean activeOnly = reading.isRate() && request.cohort == null;
    filter.besides =
        switch (request.side) {
          case NUMERATOR -> CohortService.members(numerator, List.of(), activeOnly);
          case DENOMINATOR -> CohortService.members(denominator, List.of(), activeOnly);
          case REMAINDER -> CohortService.members(denominator, numerator, activeOnly);
        };
    filter.besides.and(groups.members(request.split, request.group, day));
    return facilities.list(filter, walk);
  }

  /** Judges the plan by another reading of a target's words. */
  public TargetResponse read(UUID id, int version, ReadingRequest request, Locale locale) {
    Target target = targets.findForEdit(id);
    Plan plan = plans.findVisible(target.planId);
    plans.requireWritable(plan);
    FigureRequest today = new FigureRequest();
    target.requireVersion(version, () -> shape(target, plan, today, locale));
    reading(target, request.reading());
    changes.because(request.reason());
    target.reading = request.reading().name();
    targets.flush();
    return shape(target, plan, today, locale);
  }

  private TargetSeries official(Target target, YearCounts years) {
    return years == null || Reading.of(target.rule).isEmpty()
        ? null
        : series.of(target, FigureService.official(target), years);
  }

  private TargetResponse shape(Target target, Plan plan, FigureRequest request, Locale locale) {
    requireFacilities();
    LocalDate day = day(request, plan);
    return TargetResponse.of(
        target,
        figures.figures(target, figures.countsOn(plan, request, day), locale),
        entered(target, values.standing(List.of(target.id), day), locale),
        null);
  }

  private TargetResponse.EnteredFigure entered(
      Target target, Map<UUID, EnteredValueResponse> entered, Locale locale) {
    EnteredValueResponse value = entered.get(target.id);
    return value == null
        ? null
        : new TargetResponse.EnteredFigure(value, figures.entered(target, value, locale));
  }

  private List<FacilitySpans> spans(List<Criterion> criteria, Plan plan) {
    return criteria.stream()
        .map(criterion -> criterion.within(inputs.spans(criterion.fact(), plan.periodStart)))
        .toList();
  }

  /** The day asked for; else today, or the last day of a plan that is over. */
  LocalDate day(FigureRequest request, Plan plan) {
    LocalDate today = time.today();
    if (request.asOf == null) {
      return plan.dayWithin(today);
    }
    if (request.asOf.isAfter(today) || request.asOf.isBefore(EARLIEST)) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("asOf", "DAY_OUT_OF_RANGE");
    }
    return request.asOf;
  }

  /** The reading asked for, or the official one; reports one that the target has not. */
  private static Reading reading(Target target, Reading asked) {
    if (Reading.of(target.rule).isEmpty() || asked != null && asked.rule() != target.rule) {
      throw PlanProblem.READING_OF_OTHER_RULE.raise().at("reading", "READING_OF_OTHER_RULE");
    }
    return asked == null ? FigureService.official(target) : asked;
  }

  private void requireFacilities() {
    if (!caller.get().can(Permissions.FACILITY_READ)) {
      throw CommonProblem.FORBIDDEN.raise();
    }
  }
}
