package vn.sxsh.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.plan.entered.EnteredValueDeadlineService;
import vn.sxsh.plan.text.PlanDeadlineService;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.security.Scope;

/**
 * The end of a plan and of what was entered by hand for its targets concern those who keep plans
 * (§V.1); a value, whoever entered it as long as that person still may enter another.
 */
@ApplicationScoped
class PlanDeadlines implements DeadlineSource {

  private final PlanDeadlineService plans;
  private final EnteredValueDeadlineService values;
  private final StaffService staff;

  PlanDeadlines(PlanDeadlineService plans, EnteredValueDeadlineService values, StaffService staff) {
    this.plans = plans;
    this.values = values;
    this.staff = staff;
  }

  @Override
  public List<Deadline> due(LocalDate from, LocalDate until) {
    Set<UUID> keepers =
        staff.callers(Permissions.PLAN_WRITE).stream()
            .filter(person -> person.scope().kind() == Scope.Kind.PROVINCE)
            .map(Caller::id)
            .collect(Collectors.toSet());
    Stream<Deadline> ends =
        plans.ending(from, until).stream()
            .map(
                plan ->
                    new Deadline(
                        NoticeKind.PLAN_END,
                        plan.planId(),
                        plan.endsOn(),
                        plan.title(),
                        plan.number(),
                        "/plans/" + plan.planId(),
                        keepers));
    Stream<Deadline> expiries =
        values.expiring(from, until).stream()
            .map(
                value ->
                    new Deadline(
                        NoticeKind.ENTERED_VALUE_END,
                        value.valueId(),
                        value.expiresOn(),
                        value.targetTitle(),
                        null,
                        "/targets/" + value.targetId(),
                        keepers.contains(value.enteredBy()) ? Set.of(value.enteredBy()) : keepers));
    return Stream.concat(ends, expiries).toList();
  }
}
