package vn.sxsh.reference.agency;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.reference.unit.AdminUnitRef;
import vn.sxsh.reference.unit.AdminUnitService;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;

/** Dresses bodies with what belongs to them, many bodies with few queries. */
@ApplicationScoped
class AgencyShapes {

  private final AgencyRepository agencies;
  private final AdminUnitService units;
  private final CurrentCaller caller;

  AgencyShapes(AgencyRepository agencies, AdminUnitService units, CurrentCaller caller) {
    this.agencies = agencies;
    this.units = units;
    this.caller = caller;
  }

  AgencyResponse of(Agency agency) {
    return of(List.of(agency)).get(0);
  }

  List<AgencyResponse> of(List<Agency> shown) {
    if (shown.isEmpty()) {
      return List.of();
    }
    Set<UUID> ids = shown.stream().map(agency -> agency.id).collect(Collectors.toSet());
    List<AgencySuccession> successions = agencies.listSuccessions(ids);
    Map<UUID, AgencyRef> others = refs(mentioned(shown, successions));
    Map<UUID, AdminUnitRef> places =
        units.refs(
            shown.stream().map(agency -> agency.adminUnitId).filter(Objects::nonNull).toList());
    Map<UUID, List<FocalPoint>> people =
        agencies.listFocalPoints(ids).stream()
            .collect(Collectors.groupingBy(person -> person.agencyId));
    boolean contacts = seesContacts();
    return shown.stream()
        .map(
            agency ->
                new AgencyResponse(
                    agency.id,
                    agency.version,
                    agency.code,
                    agency.name,
                    agency.aliases,
                    agency.kind,
                    agency.parentId == null ? null : others.get(agency.parentId),
                    agency.adminUnitId == null ? null : places.get(agency.adminUnitId),
                    agency.validFrom,
                    agency.validTo,
                    agency.source,
                    people.getOrDefault(agency.id, List.of()).stream()
                        .map(person -> AgencyResponse.Person.of(person, contacts))
                        .toList(),
                    successions.stream()
                        .filter(it -> it.successorId.equals(agency.id))
                        .map(it -> AgencyResponse.Link.of(it, others.get(it.predecessorId)))
                        .toList(),
                    successions.stream()
                        .filter(it -> it.predecessorId.equals(agency.id))
                        .map(it -> AgencyResponse.Link.of(it, others.get(it.successorId)))
                        .toList(),
                    agency.updatedAt))
        .toList();
  }

  Map<UUID, AgencyRef> refs(Collection<UUID> ids) {
    return ids.isEmpty()
        ? Map.of()
        : agencies.listByIds(ids).stream()
            .map(AgencyRef::of)
            .collect(Collectors.toMap(AgencyRef::id, Function.identity()));
  }

  private static Set<UUID> mentioned(List<Agency> shown, List<AgencySuccession> successions) {
    Set<UUID> ids = new HashSet<>();
    shown.stream().map(agency -> agency.parentId).filter(Objects::nonNull).forEach(ids::add);
    successions.forEach(it -> ids.addAll(List.of(it.predecessorId, it.successorId)));
    return ids;
  }

  private boolean seesContacts() {
    Caller reader = caller.get();
    return reader.can(Permissions.REFERENCE_WRITE) || reader.can(Permissions.TASK_REPORT);
  }
}
