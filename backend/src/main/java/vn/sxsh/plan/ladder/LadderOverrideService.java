package vn.sxsh.plan.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.plan.PlanProblem;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.AccountNames;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps the steps that people set by hand. */
@ApplicationScoped
@Transactional
public class LadderOverrideService {

  private final FacilityService facilities;
  private final LadderOverrideRepository overrides;
  private final AccountNames accounts;
  private final Creations creations;
  private final VietnamTime time;

  LadderOverrideService(
      FacilityService facilities,
      LadderOverrideRepository overrides,
      AccountNames accounts,
      Creations creations,
      VietnamTime time) {
    this.facilities = facilities;
    this.overrides = overrides;
    this.accounts = accounts;
    this.creations = creations;
    this.time = time;
  }

  /** All that was set of a facility, the latest first. */
  List<LadderOverrideResponse> list(UUID facilityId) {
    return shapes(overrides.listByFacility(facilityId));
  }

  /** Sets a step of a year. */
  public LadderOverrideResponse set(UUID facilityId, LadderOverrideRequest request) {
    facilities.requireVisible(facilityId);
    LocalDate today = time.today();
    if (request.year() > today.getYear()) {
      throw PlanProblem.LADDER_OVERRIDE_DAYS.raise().at("year", "LADDER_YEAR_TO_COME");
    }
    if (request.expiresOn().isBefore(today)) {
      throw PlanProblem.LADDER_OVERRIDE_DAYS.raise().at("expiresOn", "ENTERED_EXPIRED");
    }
    if (!creations.claim(request.id(), "LADDER_OVERRIDE " + facilityId, request)) {
      return shape(overrides.findLiving(request.id()));
    }
    LadderOverride set = new LadderOverride();
    set.id = Ids.orNext(request.id());
    set.facilityId = facilityId;
    set.step = request.step();
    set.year = request.year();
    set.holds = request.holds();
    set.evidence = request.evidence().strip();
    set.reason = request.reason().strip();
    set.expiresOn = request.expiresOn();
    overrides.persistAndFlush(set);
    return shape(set);
  }

  /** Takes away what was set; it can come back. */
  public void delete(UUID facilityId, UUID id, int version) {
    facilities.requireVisible(facilityId);
    LadderOverride set = of(facilityId, overrides.findForEdit(id));
    set.requireVersion(version, () -> shape(set));
    set.delete();
  }

  /** Brings back what was taken away. */
  public LadderOverrideResponse restore(UUID facilityId, UUID id) {
    facilities.requireVisible(facilityId);
    LadderOverride set = of(facilityId, overrides.findById(id, LockModeType.PESSIMISTIC_WRITE));
    set.deletedAt = null;
    overrides.flush();
    return shape(set);
  }

  private static LadderOverride of(UUID facilityId, LadderOverride set) {
    if (set == null || !set.facilityId.equals(facilityId)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    return set;
  }

  private LadderOverrideResponse shape(LadderOverride set) {
    return shapes(List.of(set)).get(0);
  }

  private List<LadderOverrideResponse> shapes(List<LadderOverride> set) {
    Map<UUID, String> people =
        accounts.displayNames(set.stream().map(it -> it.createdBy).distinct().toList());
    LocalDate today = time.today();
    return set.stream()
        .map(it -> LadderOverrideResponse.of(it, people.get(it.createdBy), today))
        .toList();
  }
}
