package vn.sxsh.facility.registry;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.security.ScopeTarget;

/** Lets the account of a facility reach its own record. */
@ApplicationScoped
class FacilityScopeTarget implements ScopeTarget {

  private final FacilityService facilities;

  FacilityScopeTarget(FacilityService facilities) {
    this.facilities = facilities;
  }

  @Override
  public Scope.Kind kind() {
    return Scope.Kind.FACILITY;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return facilities.refs(ids).values().stream()
        .collect(Collectors.toMap(FacilityRef::id, FacilityRef::name));
  }
}
