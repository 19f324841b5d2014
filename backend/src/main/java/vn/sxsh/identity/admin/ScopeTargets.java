package vn.sxsh.identity.admin;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sxsh.shared.security.Scope;
import vn.sxsh.shared.security.ScopeTarget;

/** Everything that scopes can point at, whichever feature holds it. */
@ApplicationScoped
class ScopeTargets {

  private final List<ScopeTarget> targets;

  ScopeTargets(@All List<ScopeTarget> targets) {
    this.targets = targets;
  }

  boolean exists(Scope.Kind kind, UUID id) {
    return names(kind, List.of(id)).containsKey(id);
  }

  Map<UUID, String> names(Scope.Kind kind, Collection<UUID> ids) {
    Map<UUID, String> names = new HashMap<>();
    for (ScopeTarget target : targets) {
      if (target.kind() == kind && !ids.isEmpty()) {
        names.putAll(target.names(ids));
      }
    }
    return names;
  }

  Map<UUID, String> names(Collection<Scope> scopes) {
    Map<UUID, String> names = new HashMap<>();
    for (Scope.Kind kind : Scope.Kind.values()) {
      List<UUID> ids =
          scopes.stream()
              .filter(scope -> scope.kind() == kind)
              .map(Scope::refId)
              .filter(Objects::nonNull)
              .toList();
      names.putAll(names(kind, ids));
    }
    return names;
  }
}
