package vn.sxsh.reference.group;

import java.util.List;
import java.util.UUID;

/** Every phrase for a group, by which a paper's phrase is recognised. */
public record AgencyGroupNames(UUID id, String code, String name, List<String> aliases) {

  static AgencyGroupNames of(AgencyGroup group) {
    return new AgencyGroupNames(group.id, group.code, group.name, group.aliases);
  }
}
