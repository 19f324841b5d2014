package vn.sxsh.plan.figure;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.target.TargetRule;

/** Everything that the features know for targets, whichever holds it. */
@ApplicationScoped
class TargetInputs {

  private final Map<TargetFact, TargetInput> facts = new EnumMap<>(TargetFact.class);
  private final Map<TargetRule, MilestoneInput> milestones = new EnumMap<>(TargetRule.class);

  TargetInputs(@All List<TargetInput> inputs, @All List<MilestoneInput> reached) {
    inputs.forEach(input -> facts.put(input.fact(), input));
    reached.forEach(input -> milestones.put(input.rule(), input));
  }

  /** Those of the facts that nobody knows. */
  List<TargetFact> missing(List<TargetFact> asked) {
    return asked.stream().filter(fact -> !facts.containsKey(fact)).distinct().toList();
  }

  FacilitySpans spans(TargetFact fact, LocalDate planStart) {
    return facts.get(fact).spans(planStart);
  }

  Optional<MilestoneInput> milestone(TargetRule rule) {
    return Optional.ofNullable(milestones.get(rule));
  }
}
