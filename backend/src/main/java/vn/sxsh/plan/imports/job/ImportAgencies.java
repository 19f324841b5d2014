package vn.sxsh.plan.imports.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.imports.merge.KnownBodies;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.party.AgencyEntry;
import vn.sxsh.reference.agency.AgencyNames;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.group.AgencyGroupNames;
import vn.sxsh.reference.group.AgencyGroupService;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.time.VietnamTime;

/** The register of bodies as the importer needs it. */
@ApplicationScoped
class ImportAgencies {

  private final AgencyService agencies;
  private final AgencyGroupService groups;
  private final SxshConfig config;
  private final VietnamTime time;

  ImportAgencies(
      AgencyService agencies, AgencyGroupService groups, SxshConfig config, VietnamTime time) {
    this.agencies = agencies;
    this.groups = groups;
    this.config = config;
    this.time = time;
  }

  /** Every body by all its names; of two with one name, the one that exists today. */
  AgencyDirectory directory() {
    List<AgencyEntry> entries = new ArrayList<>();
    for (AgencyNames agency : agencies.names(time.today())) {
      entries.add(new AgencyEntry(agency.code(), false, agency.name(), agency.aliases()));
    }
    for (AgencyGroupNames group : groups.names()) {
      entries.add(new AgencyEntry(group.code(), true, group.name(), group.aliases()));
    }
    return AgencyDirectory.of(config.province(), entries);
  }

  /** Every body by its code. */
  KnownBodies known() {
    Map<String, UUID> agencyIds = new HashMap<>();
    Map<String, UUID> groupIds = new HashMap<>();
    agencies.names(time.today()).forEach(agency -> agencyIds.put(agency.code(), agency.id()));
    groups.names().forEach(group -> groupIds.put(group.code(), group.id()));
    return new KnownBodies(agencyIds, groupIds);
  }
}
