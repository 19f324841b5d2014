package vn.sxsh.plan.party;

import java.util.Map;
import java.util.UUID;

/** Agencies and groups that were looked up together, by id. */
public record Bodies(Map<UUID, BodyRef> agencies, Map<UUID, BodyRef> groups) {

  /** The agency, or else the group, or null when the phrase was resolved to neither. */
  public BodyRef of(UUID agencyId, UUID groupId) {
    if (agencyId != null) {
      return agencies.get(agencyId);
    }
    return groupId == null ? null : groups.get(groupId);
  }
}
