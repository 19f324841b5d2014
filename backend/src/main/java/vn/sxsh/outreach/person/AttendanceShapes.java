package vn.sxsh.outreach.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.person.AttendanceResponse.Suspect;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.agency.AgencyService;

/** Dresses attendances with where people work and with who may be the same person. */
@ApplicationScoped
class AttendanceShapes {

  private final FacilityService facilities;
  private final AgencyService agencies;
  private final PersonRepository people;

  AttendanceShapes(FacilityService facilities, AgencyService agencies, PersonRepository people) {
    this.facilities = facilities;
    this.agencies = agencies;
    this.people = people;
  }

  List<AttendanceResponse> of(List<AttendanceRow> rows) {
    if (rows.isEmpty()) {
      return List.of();
    }
    Map<UUID, FacilityRef> sites = new HashMap<>();
    for (FacilityItem item : facilities.items(ids(rows, AttendanceRow::facilityId)).values()) {
      sites.put(item.id(), new FacilityRef(item.id(), item.code(), item.name()));
    }
    Map<UUID, AgencyRef> bodies = agencies.refs(ids(rows, AttendanceRow::agencyId));
    Map<UUID, List<Suspect>> suspects =
        people
            .listSuspects(
                rows.stream().map(it -> it.personId().toString()).collect(Collectors.joining(",")))
            .stream()
            .collect(
                Collectors.groupingBy(
                    PersonRepository.SuspectRow::personId,
                    Collectors.mapping(
                        it -> new Suspect(it.id(), it.version(), it.fullName(), it.workplace()),
                        Collectors.toList())));
    return rows.stream()
        .map(
            row ->
                new AttendanceResponse(
                    row.id(),
                    row.version(),
                    new AttendanceResponse.Person(
                        row.personId(),
                        row.personVersion(),
                        row.fullName(),
                        row.facilityId() == null ? null : sites.get(row.facilityId()),
                        row.agencyId() == null ? null : bodies.get(row.agencyId()),
                        row.workplace(),
                        row.position(),
                        row.phone(),
                        row.email()),
                    AttendanceWay.valueOf(row.way()),
                    row.addedAt(),
                    row.activities(),
                    suspects.getOrDefault(row.personId(), List.of())))
        .toList();
  }

  private static Set<UUID> ids(List<AttendanceRow> rows, Function<AttendanceRow, UUID> id) {
    return rows.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
