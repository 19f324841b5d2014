package vn.sxsh.plan.imports.merge;

import java.util.Map;
import java.util.UUID;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.PartyKind;

/** Agencies and groups of agencies of the register, by code. */
public record KnownBodies(Map<String, UUID> agencies, Map<String, UUID> groups) {

  /** The agency that a party was recognised as; null when it is none. */
  public UUID agency(DraftParty party) {
    return party.code() == null || party.kind() != PartyKind.AGENCY
        ? null
        : agencies.get(party.code());
  }

  /** The group that a party was recognised as; null when it is none. */
  public UUID group(DraftParty party) {
    return party.code() == null || party.kind() != PartyKind.GROUP
        ? null
        : groups.get(party.code());
  }

  /** Whether the party names a body of the register, or nobody yet. */
  public boolean knows(DraftParty party) {
    return party.code() == null || agency(party) != null || group(party) != null;
  }
}
