package vn.sxsh.facility.succession;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over what facilities were. */
@ApplicationScoped
public class PastRepository implements Records<FacilityPast> {

  /** What a facility was on a day that is over. */
  public Optional<FacilityPast> findOn(UUID facilityId, LocalDate day) {
    return find(
            "facilityId = ?1 and (validFrom is null or validFrom <= ?2) and validTo > ?2"
                + " and deletedAt is null",
            facilityId,
            day)
        .firstResultOptional();
  }

  /** Everything that a facility was, the latest first. */
  List<FacilityPast> listOf(UUID facilityId) {
    return list("facilityId = ?1 and deletedAt is null order by validTo desc", facilityId);
  }
}
