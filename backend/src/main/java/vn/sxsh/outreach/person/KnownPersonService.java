package vn.sxsh.outreach.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Keeps people, whatever they take part in: who comes again is one person. */
@ApplicationScoped
@Transactional
public class KnownPersonService {

  private static final String ERASED = "Đã xóa theo yêu cầu";

  private final PersonRepository people;
  private final FacilityService facilities;
  private final AgencyService agencies;

  KnownPersonService(PersonRepository people, FacilityService facilities, AgencyService agencies) {
    this.people = people;
    this.facilities = facilities;
    this.agencies = agencies;
  }

  /** What is said of a person; reports a place of work that is unknown. */
  public OutreachPerson draft(PersonRequest request) {
    OutreachPerson draft = new OutreachPerson();
    request.writeTo(draft);
    requireWorkplace(draft);
    return draft;
  }

  /**
   * The person that is known by what is said of one, or a new one.
   *
   * @param trusted what staff say of a known person fills what is not known yet; what others say
   *     does not
   */
  public OutreachPerson find(OutreachPerson draft, boolean trusted) {
    people.waitForName(draft.fullName);
    // Whoever was erased while we waited is nobody that anybody knows.
    OutreachPerson known =
        people
            .findSame(draft)
            .map(people::findForEdit)
            .filter(it -> it.erasedAt == null)
            .orElse(null);
    if (known == null) {
      draft.id = Ids.next();
      people.persistAndFlush(draft);
      return draft;
    }
    if (trusted) {
      complete(known, draft);
    }
    return known;
  }

  /** Corrects what is known of a person. */
  public OutreachPerson update(
      UUID personId, int version, PersonRequest request, Supplier<?> current) {
    OutreachPerson person = people.findForEdit(personId);
    person.requireVersion(version, current);
    request.writeTo(person);
    requireWorkplace(person);
    people.flush();
    return person;
  }

  /** Erases what is known of a person, who goes on counting as one. */
  public void erase(UUID personId, int version, Supplier<?> current) {
    OutreachPerson person = people.findForEdit(personId);
    person.requireVersion(version, current);
    person.fullName = ERASED;
    person.phone = null;
    person.email = null;
    person.position = null;
    person.workplace = null;
    person.erasedAt = Instant.now();
    people.flush();
  }

  /**
   * The people with those ids, for those who may see them; facilities that the caller may not know
   * of are left out.
   */
  public Map<UUID, AttendanceResponse.Person> shapes(Collection<UUID> ids) {
    List<OutreachPerson> found = people.listByIds(ids);
    Map<UUID, FacilityRef> sites = facilities.knownRefs(ids(found, it -> it.facilityId));
    Map<UUID, AgencyRef> bodies = agencies.refs(ids(found, it -> it.agencyId));
    Map<UUID, AttendanceResponse.Person> shaped = new HashMap<>();
    for (OutreachPerson person : found) {
      shaped.put(
          person.id,
          new AttendanceResponse.Person(
              person.id,
              person.version,
              person.fullName,
              person.facilityId == null ? null : sites.get(person.facilityId),
              person.agencyId == null ? null : bodies.get(person.agencyId),
              person.workplace,
              person.position,
              person.phone,
              person.email));
    }
    return shaped;
  }

  private void complete(OutreachPerson known, OutreachPerson draft) {
    known.phone = known.phone == null ? draft.phone : known.phone;
    known.email = known.email == null ? draft.email : known.email;
    known.position = known.position == null ? draft.position : known.position;
    if (known.facilityId == null && known.agencyId == null && known.workplace == null) {
      known.facilityId = draft.facilityId;
      known.agencyId = draft.agencyId;
      known.workplace = draft.workplace;
    }
    people.flush();
  }

  private void requireWorkplace(OutreachPerson person) {
    if (person.facilityId != null && person.agencyId != null) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("agencyId", "ONE_WORKPLACE");
    }
    boolean known =
        (person.facilityId == null || !facilities.items(List.of(person.facilityId)).isEmpty())
            && (person.agencyId == null || agencies.exists(person.agencyId));
    if (!known) {
      String field = person.facilityId == null ? "agencyId" : "facilityId";
      throw OutreachProblem.OUTREACH_REFERENCE_UNKNOWN.raise().at(field, "REFERENCE_UNKNOWN");
    }
  }

  private static Set<UUID> ids(List<OutreachPerson> people, Function<OutreachPerson, UUID> id) {
    return people.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
