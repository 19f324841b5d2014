package vn.sxsh.plan.ladder;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import vn.sxsh.facility.cohort.CohortService;
import vn.sxsh.facility.cohort.FacilityPeriod;
import vn.sxsh.facility.cohort.Split;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.plan.figure.SeriesService;
import vn.sxsh.plan.ladder.LadderResponse.Cell;
import vn.sxsh.plan.ladder.LadderResponse.Step;
import vn.sxsh.plan.ladder.LadderResponse.Year;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRef;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/** Tells which steps a facility stood on, year by year, and what that rests on. */
@ApplicationScoped
@Transactional
public class LadderService {

  private final Map<LadderStep, LadderInput> inputs = new EnumMap<>(LadderStep.class);
  private final PlanRepository plans;
  private final FacilityService facilities;
  private final CohortService cohorts;
  private final LadderOverrideService overrides;
  private final CurrentCaller caller;
  private final VietnamTime time;

  LadderService(
      @All List<LadderInput> inputs,
      PlanRepository plans,
      FacilityService facilities,
      CohortService cohorts,
      LadderOverrideService overrides,
      CurrentCaller caller,
      VietnamTime time) {
    inputs.forEach(input -> this.inputs.put(input.step(), input));
    this.plans = plans;
    this.facilities = facilities;
    this.cohorts = cohorts;
    this.overrides = overrides;
    this.caller = caller;
    this.time = time;
  }

  /**
   * The ladder of a facility.
   *
   * @param planId null: the plan that began last
   */
  public LadderResponse ladder(UUID facilityId, UUID planId) {
    facilities.requireVisible(facilityId);
    LocalDate today = time.today();
    Plan plan = planId == null ? plans.findBegun(today).orElse(null) : plans.findVisible(planId);
    List<LadderOverrideResponse> set = overrides.list(facilityId);
    if (plan == null || plan.periodStart.isAfter(today)) {
      return new LadderResponse(plan == null ? null : PlanRef.of(plan), List.of(), List.of(), set);
    }
    List<LocalDate> days = SeriesService.days(plan, plan.dayWithin(today));
    List<Step> steps = steps(facilityId, plan.periodStart, days, set);
    return new LadderResponse(PlanRef.of(plan), years(facilityId, days, steps), steps, set);
  }

  private List<Step> steps(
      UUID facilityId, LocalDate start, List<LocalDate> days, List<LadderOverrideResponse> set) {
    Map<String, List<FacilityPeriod>> periods =
        cohorts.periods(
            facilityId,
            inputs.values().stream()
                .collect(Collectors.toMap(it -> it.step().name(), it -> it.spans(start))));
    return Arrays.stream(LadderStep.values())
        .map(
            step -> {
              LadderInput input = inputs.get(step);
              List<FacilityPeriod> found =
                  input == null ? null : periods.getOrDefault(step.name(), List.of());
              return new Step(
                  step,
                  input != null,
                  days.stream().map(day -> cell(found, day, standing(set, step, day))).toList(),
                  input == null ? List.of() : evidence(input, facilityId, start));
            })
        .toList();
  }

  private List<LadderEvidence> evidence(LadderInput input, UUID facilityId, LocalDate start) {
    return input.evidence(facilityId, start).stream()
        .map(it -> caller.get().can(it.kind().permission) ? it : it.anonymous())
        .toList();
  }

  private static LadderOverrideResponse standing(
      List<LadderOverrideResponse> set, LadderStep step, LocalDate day) {
    return set.stream()
        .filter(it -> it.step() == step && it.year() == day.getYear() && !it.expired())
        .findFirst()
        .orElse(null);
  }

  private static Cell cell(
      List<FacilityPeriod> periods, LocalDate day, LadderOverrideResponse set) {
    FacilityPeriod holding =
        periods == null
            ? null
            : periods.stream().filter(period -> period.holdsOn(day)).findFirst().orElse(null);
    Boolean recorded = periods == null ? null : (Boolean) (holding != null);
    return new Cell(
        recorded,
        holding == null ? null : holding.fromOn(),
        set == null ? null : set.id(),
        set == null ? recorded : (Boolean) set.holds());
  }

  private List<Year> years(UUID facilityId, List<LocalDate> days, List<Step> steps) {
    FacilityFilter one = new FacilityFilter();
    one.besides = new SqlConditions().add("f.id = :ladderOf", "ladderOf", facilityId);
    long[] active =
        cohorts
            .count(one, days, List.of(), Split.NONE, true)
            .groups()
            .getOrDefault("", new long[days.size()]);
    return IntStream.range(0, days.size())
        .mapToObj(
            at ->
                new Year(
                    days.get(at).getYear(),
                    days.get(at),
                    active[at] > 0,
                    steps.stream()
                        .filter(step -> Boolean.TRUE.equals(step.cells().get(at).holds()))
                        .map(Step::step)
                        .reduce((lower, higher) -> higher)
                        .orElse(null)))
        .toList();
  }
}
