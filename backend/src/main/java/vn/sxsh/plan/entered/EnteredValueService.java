package vn.sxsh.plan.entered;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetKind;
import vn.sxsh.plan.target.TargetRepository;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.AccountNames;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps what people say that targets were. */
@ApplicationScoped
@Transactional
public class EnteredValueService {

  private final TargetRepository targets;
  private final PlanRepository plans;
  private final EnteredValueRepository values;
  private final AccountNames accounts;
  private final Creations creations;
  private final VietnamTime time;

  EnteredValueService(
      TargetRepository targets,
      PlanRepository plans,
      EnteredValueRepository values,
      AccountNames accounts,
      Creations creations,
      VietnamTime time) {
    this.targets = targets;
    this.plans = plans;
    this.values = values;
    this.accounts = accounts;
    this.creations = creations;
    this.time = time;
  }

  /** All values of a target, those too that have expired. */
  public List<EnteredValueResponse> list(UUID targetId) {
    plans.findVisible(targets.findLiving(targetId).planId);
    return shapes(values.listByTarget(targetId));
  }

  /** The latest value that still stands, of each of the targets that have one. */
  public Map<UUID, EnteredValueResponse> standing(Collection<UUID> targetIds, LocalDate until) {
    if (targetIds.isEmpty()) {
      return Map.of();
    }
    Map<UUID, EnteredValue> latest =
        values.listStanding(targetIds, until, time.today()).stream()
            .collect(
                Collectors.toMap(
                    value -> value.targetId, Function.identity(), (later, earlier) -> later));
    Map<UUID, UUID> owners =
        latest.values().stream()
            .collect(Collectors.toMap(value -> value.id, value -> value.targetId));
    return shapes(List.copyOf(latest.values())).stream()
        .collect(Collectors.toMap(value -> owners.get(value.id()), Function.identity()));
  }

  /** Enters a value. */
  public EnteredValueResponse enter(UUID targetId, EnteredValueRequest request) {
    Target target = writable(targetId);
    requireNumbers(target.kind, request);
    LocalDate today = time.today();
    if (request.day().isAfter(today)) {
      throw PlanProblem.ENTERED_VALUE_DAYS.raise().at("day", "ENTERED_DAY_TO_COME");
    }
    if (request.expiresOn().isBefore(today)) {
      throw PlanProblem.ENTERED_VALUE_DAYS.raise().at("expiresOn", "ENTERED_EXPIRED");
    }
    if (!creations.claim(request.id(), "ENTERED_VALUE " + targetId, request)) {
      return shape(values.findLiving(request.id()));
    }
    EnteredValue value = new EnteredValue();
    value.id = Ids.orNext(request.id());
    value.targetId = targetId;
    value.day = request.day();
    value.numerator = request.numerator();
    value.denominator = request.denominator();
    value.reachedOn = request.reachedOn();
    value.evidence = request.evidence().strip();
    value.reason = request.reason().strip();
    value.expiresOn = request.expiresOn();
    values.persistAndFlush(value);
    return shape(value);
  }

  /** Takes a value away; it can come back. */
  public void delete(UUID targetId, UUID id, int version) {
    writable(targetId);
    EnteredValue value = of(targetId, values.findForEdit(id));
    value.requireVersion(version, () -> shape(value));
    value.delete();
  }

  /** Brings a value back. */
  public EnteredValueResponse restore(UUID targetId, UUID id) {
    writable(targetId);
    EnteredValue value = of(targetId, values.findById(id, LockModeType.PESSIMISTIC_WRITE));
    value.deletedAt = null;
    values.flush();
    return shape(value);
  }

  private Target writable(UUID targetId) {
    Target target = targets.findLiving(targetId);
    plans.requireWritable(plans.findVisible(target.planId));
    return target;
  }

  private static EnteredValue of(UUID targetId, EnteredValue value) {
    if (value == null || !value.targetId.equals(targetId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return value;
  }

  /** A share is never kept without its two numbers, and nothing is kept that nobody asked for. */
  private static void requireNumbers(TargetKind kind, EnteredValueRequest request) {
    boolean milestone = kind == TargetKind.MILESTONE;
    require("reachedOn", (request.reachedOn() != null) == milestone);
    require("numerator", (request.numerator() != null) != milestone);
    boolean rate = kind == TargetKind.RATE;
    boolean either = kind == TargetKind.MANUAL;
    require("denominator", either || (request.denominator() != null) == rate);
  }

  private static void require(String field, boolean fits) {
    if (!fits) {
      throw PlanProblem.ENTERED_VALUE_OF_OTHER_KIND.raise().at(field, "ENTERED_OF_OTHER_KIND");
    }
  }

  private EnteredValueResponse shape(EnteredValue value) {
    return shapes(List.of(value)).get(0);
  }

  private List<EnteredValueResponse> shapes(List<EnteredValue> entered) {
    Map<UUID, String> people =
        accounts.displayNames(entered.stream().map(value -> value.createdBy).distinct().toList());
    LocalDate today = time.today();
    return entered.stream()
        .map(value -> EnteredValueResponse.of(value, people.get(value.createdBy), today))
        .toList();
  }
}
