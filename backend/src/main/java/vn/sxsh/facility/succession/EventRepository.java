package vn.sxsh.facility.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over what happened to facilities. */
@ApplicationScoped
public class EventRepository implements Records<FacilityEvent> {

  /** What happened to a facility, the latest first. */
  List<FacilityEvent> listOf(UUID facilityId) {
    return list(
        "facilityId = ?1 and deletedAt is null order by occurredOn desc, createdAt desc",
        facilityId);
  }
}
