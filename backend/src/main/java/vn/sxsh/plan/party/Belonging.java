package vn.sxsh.plan.party;

import java.util.Set;
import java.util.UUID;

/** The agencies that somebody stands for on a day, and the groups that those are members of. */
public record Belonging(Set<UUID> agencies, Set<UUID> groups) {

  /** Stands for nobody. */
  public static final Belonging NONE = new Belonging(Set.of(), Set.of());

  /** True when the body is one of them; one of the two ids is null. */
  public boolean includes(UUID agencyId, UUID groupId) {
    return (agencyId != null && agencies.contains(agencyId))
        || (groupId != null && groups.contains(groupId));
  }
}
