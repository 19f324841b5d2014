package vn.sxsh.facility.duplicate;

import java.util.UUID;
import vn.sxsh.facility.registry.Facility;

/**
 * Two records that may look alike, neither of which need be in the registry.
 *
 * @param nameKey what is left of the name of the one for comparing
 * @param likeNameKey the same of the other
 */
public record LookAlikeDraft(Facility one, String nameKey, Facility like, String likeNameKey) {

  /** Who the two are. */
  record Ids(UUID id, UUID likeId) {}

  Ids ids() {
    return new Ids(one.id, like.id);
  }
}
