package vn.sxsh.shared.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/**
 * What a scope can point at. The feature that holds such records offers an implementation, so that
 * accounts can be checked and shown without knowing the feature. A kind that nobody offers cannot
 * be granted.
 */
public interface ScopeTarget {

  /** The kind of scope that points at these records. */
  Scope.Kind kind();

  /** The names of those {@code ids} that exist; the others are absent. */
  Map<UUID, String> names(Collection<UUID> ids);
}
