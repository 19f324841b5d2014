package vn.sxsh.facility.frozen;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sxsh.reference.sector.SectorRef;
import vn.sxsh.reference.sector.SectorService;
import vn.sxsh.reference.unit.AdminUnitRef;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.time.VietnamTime;

/** Freezes the list of the facilities in operation on a day, and shows it as it was. */
@ApplicationScoped
@Transactional
public class FrozenCohortService {

  private final CohortRepository cohorts;
  private final AdminUnitService units;
  private final SectorService sectors;
  private final Creations creations;
  private final CurrentCaller caller;
  private final VietnamTime time;

  FrozenCohortService(
      CohortRepository cohorts,
      AdminUnitService units,
      SectorService sectors,
      Creations creations,
      CurrentCaller caller,
      VietnamTime time) {
    this.cohorts = cohorts;
    this.units = units;
    this.sectors = sectors;
    this.creations = creations;
    this.caller = caller;
    this.time = time;
  }

  /** One page of the lists, the latest day first. */
  public Page<CohortResponse> list(PageRequest request) {
    return cohorts.page(request).map(CohortResponse::of);
  }

  /** One list, and how the registry of its day differs by now. */
  public CohortResponse get(UUID id) {
    FrozenCohort cohort = cohorts.findLiving(id);
    return CohortResponse.of(cohort, cohorts.drift(cohort));
  }

  /**
   * Freezes the list of a day that is over. Only for who sees the whole province: a list of a part
   * would be a wrong denominator.
   */
  public CohortResponse freeze(CohortRequest request) {
    if (caller.get().scope().kind() != Scope.Kind.PROVINCE) {
      throw CommonProblem.FORBIDDEN.raise();
    }
    if (request.day().isAfter(time.today()) || request.day().getYear() < 1900) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("day", "DAY_OUT_OF_RANGE");
    }
    if (!creations.claim(request.id(), "facility-cohort", request)) {
      return CohortResponse.of(cohorts.findById(request.id()));
    }
    FrozenCohort cohort = new FrozenCohort();
    cohort.id = Ids.orNext(request.id());
    cohort.day = request.day();
    cohort.note = request.note();
    cohort.count = cohorts.freeze(cohort);
    cohorts.persistAndFlush(cohort);
    return CohortResponse.of(cohort);
  }

  /** One page of the facilities of a list, in the order of their names. */
  public Page<MemberResponse> members(UUID id, PageRequest request) {
    FrozenCohort cohort = cohorts.findLiving(id);
    List<MemberRow> rows = cohorts.members(cohort, request);
    Map<UUID, AdminUnitRef> places = units.refs(rows.stream().map(MemberRow::adminUnitId).toList());
    Map<UUID, SectorRef> kinds =
        sectors.refs(rows.stream().map(MemberRow::sectorId).filter(Objects::nonNull).toList());
    List<MemberResponse> members =
        rows.stream()
            .map(
                row ->
                    MemberResponse.of(
                        row,
                        places.get(row.adminUnitId()),
                        row.sectorId() == null ? null : kinds.get(row.sectorId())))
            .toList();
    return new Page<>(members, cohorts.countMembers(id), request.limit, request.offset);
  }

  /** Takes a list away; it can come back. */
  public void delete(UUID id, int version) {
    FrozenCohort cohort = cohorts.findForEdit(id);
    cohort.requireVersion(version, () -> CohortResponse.of(cohort));
    cohort.delete();
  }

  /** Brings a list back. */
  public CohortResponse restore(UUID id) {
    FrozenCohort cohort = cohorts.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (cohort == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    cohort.deletedAt = null;
    cohorts.flush();
    return CohortResponse.of(cohort);
  }
}
