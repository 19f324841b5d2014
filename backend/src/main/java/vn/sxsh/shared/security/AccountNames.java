package vn.sxsh.shared.security;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Names of people for those who only hold their ids, such as the readers of the change log. */
public interface AccountNames {

  /** The display names of {@code ids}, deleted accounts included. */
  Map<UUID, String> displayNames(Collection<UUID> ids);
}
