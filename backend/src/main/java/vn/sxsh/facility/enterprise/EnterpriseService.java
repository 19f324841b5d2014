package vn.sxsh.facility.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.security.Scope;

/** Keeps the owners of production sites. */
@ApplicationScoped
@Transactional
public class EnterpriseService {

  private final EnterpriseRepository enterprises;
  private final AdminUnitService units;
  private final Creations creations;
  private final CurrentCaller caller;

  EnterpriseService(
      EnterpriseRepository enterprises,
      AdminUnitService units,
      Creations creations,
      CurrentCaller caller) {
    this.enterprises = enterprises;
    this.units = units;
    this.creations = creations;
    this.caller = caller;
  }

  /** One page of the enterprises. */
  public Page<EnterpriseResponse> list(EnterpriseFilter filter, PageRequest request) {
    return enterprises.page(filter, area(), request).map(this::shape);
  }

  /** One enterprise. */
  public EnterpriseResponse get(UUID id) {
    requireWithin(id);
    return shape(enterprises.findLiving(id));
  }

  /** Adds an enterprise. */
  public EnterpriseResponse create(EnterpriseRequest request) {
    if (!creations.claim(request.id(), "enterprise", request)) {
      return shape(enterprises.findById(request.id()));
    }
    Enterprise enterprise = new Enterprise();
    enterprise.id = Ids.orNext(request.id());
    write(request, enterprise);
    enterprises.persistAndFlush(enterprise);
    return shape(enterprise);
  }

  /** Replaces an enterprise. */
  public EnterpriseResponse update(UUID id, int version, EnterpriseRequest request) {
    requireWithin(id);
    Enterprise enterprise = enterprises.findForEdit(id);
    Set<UUID> area = area();
    if (area != null && enterprises.reachesBeyond(id, area)) {
      throw FacilityProblem.OUTSIDE_OWN_AREA.raise();
    }
    enterprise.requireVersion(version, () -> shape(enterprise));
    write(request, enterprise);
    enterprises.flush();
    return shape(enterprise);
  }

  /** Deletes an enterprise that owns no facility. */
  public void delete(UUID id, int version) {
    requireWithin(id);
    Enterprise enterprise = enterprises.findForEdit(id);
    enterprise.requireVersion(version, () -> shape(enterprise));
    if (enterprises.ownsFacilities(id)) {
      throw CommonProblem.STILL_IN_USE.raise();
    }
    enterprise.delete();
  }

  /** Brings a deleted enterprise back. */
  public EnterpriseResponse restore(UUID id) {
    requireWithin(id);
    Enterprise enterprise = enterprises.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (enterprise == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    enterprise.deletedAt = null;
    enterprises.flush();
    return shape(enterprise);
  }

  /** The enterprises with those ids, as other records show them. */
  public Map<UUID, EnterpriseRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : enterprises.listByIds(ids).stream()
            .map(EnterpriseRef::of)
            .collect(Collectors.toMap(EnterpriseRef::id, Function.identity()));
  }

  private void requireWithin(UUID id) {
    Set<UUID> area = area();
    if (area != null && !enterprises.isWithin(id, area)) {
      throw CommonProblem.NOT_FOUND.raise();
    }
  }

  /** The units that the caller works for; null when it works for the whole province. */
  private Set<UUID> area() {
    Scope scope = caller.get().scope();
    return scope.kind() == Scope.Kind.AREA ? units.area(scope.refId()) : null;
  }

  private static void write(EnterpriseRequest request, Enterprise enterprise) {
    request.writeTo(enterprise);
    if (enterprise.taxCode != null && !TaxCode.isValid(enterprise.taxCode)) {
      throw FacilityProblem.TAX_CODE_INVALID.raise().at("taxCode", "TAX_CODE_INVALID");
    }
  }

  private EnterpriseResponse shape(Enterprise enterprise) {
    return EnterpriseResponse.of(enterprise, caller.get().can(Permissions.FACILITY_CONFIDENTIAL));
  }
}
