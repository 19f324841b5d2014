package vn.sxsh.reference.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.security.ScopeTarget;

/** Lets accounts reach what concerns one body. */
@ApplicationScoped
class AgencyScopeTarget implements ScopeTarget {

  private final AgencyService agencies;

  AgencyScopeTarget(AgencyService agencies) {
    this.agencies = agencies;
  }

  @Override
  public Scope.Kind kind() {
    return Scope.Kind.AGENCY;
  }

  @Override
  public Map<UUID, String> names(Collection<UUID> ids) {
    return agencies.refs(ids).values().stream()
        .collect(Collectors.toMap(AgencyRef::id, AgencyRef::name));
  }
}
