package vn.sxsh.facility.enterprise;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;

/** Keeps the owners of production sites. */
@ApplicationScoped
@Transactional
public class EnterpriseService {

  private final EnterpriseRepository enterprises;
  private final Creations creations;
  private final CurrentCaller caller;

  EnterpriseService(EnterpriseRepository enterprises, Creations creations, CurrentCaller caller) {
    this.enterprises = enterprises;
    this.creations = creations;
    this.caller = caller;
  }

  /** One page of the enterprises. */
  public Page<EnterpriseResponse> list(EnterpriseFilter filter, PageRequest request) {
    return enterprises.page(filter, request).map(this::shape);
  }

  /** One enterprise. */
  public EnterpriseResponse get(UUID id) {
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
    Enterprise enterprise = enterprises.findForEdit(id);
    enterprise.requireVersion(version, () -> shape(enterprise));
    write(request, enterprise);
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
