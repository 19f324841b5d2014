package vn.sxsh.reference.unit;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.security.ScopeTarget;

/** Lets accounts reach an area of the tree of units. */
@ApplicationScoped
class AreaScopeTarget implements ScopeTarget {

  private final AdminUnitService units;

  AreaScopeTarget(AdminUnitService units) {
    this.units = units;
  }

  @Override
  public Scope.Kind kind() {
    return Scope.Kind.AREA;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return units.refs(ids).values().stream()
        .collect(Collectors.toMap(AdminUnitRef::id, AdminUnitRef::name));
  }
}
