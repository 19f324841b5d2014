package vn.sxsh.facility.succession;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.FacilityProblem;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilityResponse;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;

/** Records what happens to facilities, and keeps what they were until then. */
@ApplicationScoped
@Transactional
public class EventService {

  private final EventRepository events;
  private final PastRepository past;
  private final FacilityService facilities;
  private final Creations creations;

  EventService(
      EventRepository events,
      PastRepository past,
      FacilityService facilities,
      Creations creations) {
    this.events = events;
    this.past = past;
    this.facilities = facilities;
    this.creations = creations;
  }

  /** What happened to a facility, the latest first. */
  public List<EventResponse> list(UUID facilityId) {
    facilities.get(facilityId);
    List<FacilityEvent> found = events.listOf(facilityId);
    Map<UUID, FacilityPast> before =
        past.listOf(facilityId).stream()
            .collect(Collectors.toMap(it -> it.id, Function.identity()));
    Map<UUID, FacilityRef> others =
        facilities.knownRefs(
            found.stream().map(it -> it.otherFacilityId).filter(Objects::nonNull).toList());
    return found.stream()
        .map(
            event ->
                EventResponse.of(
                    event,
                    before.get(event.pastId),
                    event.otherFacilityId == null ? null : others.get(event.otherFacilityId),
                    event == found.get(0)))
        .toList();
  }

  /** Records an event; what the facility was until that day stays readable. */
  public FacilityResponse record(UUID facilityId, int version, EventRequest request) {
    if (!creations.claim(request.id(), "facility-event", request)) {
      return facilities.get(facilityId);
    }
    FacilityEvent event = request.toEvent(Ids.orNext(request.id()), facilityId);
    if (event.otherFacilityId != null) {
      requireOther(facilityId, event.otherFacilityId);
    }
    FacilityResponse changed =
        facilities.change(
            facilityId,
            version,
            request.legalBasis(),
            facility -> happen(facility, event, request));
    events.persistAndFlush(event);
    return changed;
  }

  /** Takes the latest event back: the facility is what it was before. */
  public FacilityResponse undo(UUID facilityId, UUID eventId, int version) {
    List<FacilityEvent> found = events.listOf(facilityId);
    FacilityEvent event =
        found.stream()
            .filter(it -> it.id.equals(eventId))
            .findFirst()
            .orElseThrow(CommonProblem.NOT_FOUND::raise);
    FacilityResponse changed =
        facilities.change(
            facilityId,
            version,
            event.legalBasis,
            facility -> {
              if (event != found.get(0)) {
                throw FacilityProblem.EVENT_NOT_LATEST.raise();
              }
              if (event.pastId != null) {
                FacilityPast before = past.findLiving(event.pastId);
                before.writeTo(facility);
                before.delete();
              }
            });
    event.delete();
    events.flush();
    return changed;
  }

  private void happen(Facility facility, FacilityEvent event, EventRequest request) {
    boolean early = facility.since != null && !event.occurredOn.isAfter(facility.since);
    if (early && event.kind != EventKind.SPLIT) {
      throw FacilityProblem.EVENT_OUT_OF_ORDER
          .raise(Map.of("since", facility.since))
          .at("occurredOn", "EVENT_OUT_OF_ORDER");
    }
    if (event.kind == EventKind.STATUS && !facility.status.canBecome(request.status())) {
      throw FacilityProblem.STATUS_NOT_REACHABLE.raise().at("status", "STATUS_NOT_REACHABLE");
    }
    if (event.kind != EventKind.SPLIT) {
      FacilityPast before = FacilityPast.of(facility, event.occurredOn);
      before.id = Ids.next();
      past.persist(before);
      event.pastId = before.id;
    }
    request.writeTo(facility);
  }

  private void requireOther(UUID facilityId, UUID other) {
    if (other.equals(facilityId)) {
      throw FacilityProblem.FACILITY_REFERENCE_UNKNOWN
          .raise()
          .at("otherFacilityId", "REFERENCE_UNKNOWN");
    }
    facilities.get(other);
  }
}
