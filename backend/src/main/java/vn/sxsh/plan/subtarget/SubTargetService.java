package vn.sxsh.plan.subtarget;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.plan.figure.PartAim;
import vn.sxsh.plan.figure.PartAims;
import vn.sxsh.plan.figure.PartNames;
import vn.sxsh.plan.figure.Reading;
import vn.sxsh.plan.figure.SeriesSplit;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetKind;
import vn.sxsh.plan.target.TargetRepository;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanRepository;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps what targets want of parts of the facilities, year by year. */
@ApplicationScoped
@Transactional
public class SubTargetService implements PartAims {

  private final TargetRepository targets;
  private final PlanRepository plans;
  private final SubTargetRepository wanted;
  private final PartNames names;
  private final Creations creations;

  SubTargetService(
      TargetRepository targets,
      PlanRepository plans,
      SubTargetRepository wanted,
      PartNames names,
      Creations creations) {
    this.targets = targets;
    this.plans = plans;
    this.wanted = wanted;
    this.names = names;
    this.creations = creations;
  }

  @Override
  public Map<UUID, List<PartAim>> of(Collection<UUID> targetIds) {
    return wanted.listByTargets(targetIds).stream()
        .collect(
            Collectors.groupingBy(
                each -> each.targetId,
                Collectors.mapping(
                    each ->
                        new PartAim(
                            each.id,
                            each.year,
                            each.split,
                            each.partKey,
                            each.percent,
                            each.number),
                    Collectors.toList())));
  }

  /** All that a target wants of parts, by year and in the order of the names. */
  public List<SubTargetResponse> list(UUID targetId) {
    plans.findVisible(targets.findLiving(targetId).planId);
    return shapes(wanted.listByTargets(List.of(targetId)));
  }

  /** Sets what is wanted of a part in a year. */
  public SubTargetResponse create(UUID targetId, SubTargetRequest request) {
    require(writable(targetId), request);
    if (!creations.claim(request.id(), "SUB_TARGET " + targetId, request)) {
      return shape(wanted.findLiving(request.id()));
    }
    SubTarget part = new SubTarget();
    part.id = Ids.orNext(request.id());
    part.targetId = targetId;
    write(part, request);
    wanted.persistAndFlush(part);
    return shape(part);
  }

  /** Changes it. */
  public SubTargetResponse update(UUID targetId, UUID id, int version, SubTargetRequest request) {
    Target target = writable(targetId);
    SubTarget part = of(targetId, wanted.findForEdit(id));
    part.requireVersion(version, () -> shape(part));
    require(target, request);
    write(part, request);
    wanted.flush();
    return shape(part);
  }

  /** Takes it away; it can come back. */
  public void delete(UUID targetId, UUID id, int version) {
    writable(targetId);
    SubTarget part = of(targetId, wanted.findForEdit(id));
    part.requireVersion(version, () -> shape(part));
    part.delete();
  }

  /** Brings it back. */
  public SubTargetResponse restore(UUID targetId, UUID id) {
    writable(targetId);
    SubTarget part = of(targetId, wanted.findById(id, LockModeType.PESSIMISTIC_WRITE));
    part.deletedAt = null;
    wanted.flush();
    return shape(part);
  }

  private Target writable(UUID targetId) {
    Target target = targets.findLiving(targetId);
    plans.requireWritable(plans.findVisible(target.planId));
    return target;
  }

  private static SubTarget of(UUID targetId, SubTarget part) {
    if (part == null || !part.targetId.equals(targetId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return part;
  }

  private static void write(SubTarget part, SubTargetRequest request) {
    part.year = request.year();
    part.split = request.split();
    part.partKey = request.key();
    part.percent = request.percent();
    part.number = request.number();
    part.basis =
        request.basis() == null || request.basis().isBlank() ? null : request.basis().strip();
  }

  private void require(Target target, SubTargetRequest request) {
    Plan plan = plans.findVisible(target.planId);
    if (Reading.of(target.rule).isEmpty()) {
      throw PlanProblem.SUB_TARGET_REFUSED.raise().at("split", "SUB_TARGET_NOT_COUNTED");
    }
    if (request.year() < plan.periodStart.getYear() || request.year() > plan.periodEnd.getYear()) {
      throw PlanProblem.SUB_TARGET_REFUSED.raise().at("year", "SUB_TARGET_YEAR");
    }
    if ((request.percent() == null) == (request.number() == null)) {
      throw PlanProblem.SUB_TARGET_REFUSED.raise().at("number", "SUB_TARGET_ONE_VALUE");
    }
    if (target.kind == TargetKind.COUNT && request.percent() != null) {
      throw PlanProblem.SUB_TARGET_REFUSED.raise().at("percent", "SUB_TARGET_NO_SHARE");
    }
    LocalDate last = plan.dayWithin(LocalDate.of(request.year(), 12, 31));
    if (!names.exists(request.split(), request.key(), last)) {
      throw PlanProblem.SUB_TARGET_REFUSED.raise().at("key", "SUB_TARGET_PART_UNKNOWN");
    }
  }

  private SubTargetResponse shape(SubTarget part) {
    return shapes(List.of(part)).get(0);
  }

  private List<SubTargetResponse> shapes(List<SubTarget> parts) {
    Map<SeriesSplit, Map<String, String>> labels = new HashMap<>();
    parts.stream()
        .filter(part -> part.partKey != null)
        .collect(Collectors.groupingBy(part -> part.split))
        .forEach(
            (split, some) ->
                labels.put(
                    split, names.labels(split, some.stream().map(part -> part.partKey).toList())));
    return parts.stream()
        .map(
            part ->
                SubTargetResponse.of(
                    part, part.partKey == null ? null : labels.get(part.split).get(part.partKey)))
        .sorted(
            Comparator.comparing(SubTargetResponse::year)
                .thenComparing(SubTargetResponse::split)
                .thenComparing(
                    part -> part.label() == null ? "" : part.label(), PartNames.VIETNAMESE))
        .toList();
  }
}
