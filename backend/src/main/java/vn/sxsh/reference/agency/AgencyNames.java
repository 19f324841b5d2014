package vn.sxsh.reference.agency;

import java.util.List;
import java.util.UUID;

/** Every name of a body, by which a paper's phrase is recognised. */
public record AgencyNames(UUID id, String code, String name, List<String> aliases) {

  static AgencyNames of(Agency agency) {
    return new AgencyNames(agency.id, agency.code, agency.name, agency.aliases);
  }
}
