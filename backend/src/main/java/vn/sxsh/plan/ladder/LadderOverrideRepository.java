package vn.sxsh.plan.ladder;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over steps set by hand. */
@ApplicationScoped
public class LadderOverrideRepository implements Records<LadderOverride> {

  /** All that was set of a facility, the latest first: of one step and year, that one counts. */
  List<LadderOverride> listByFacility(UUID facility) {
    return list("facilityId = ?1 and deletedAt is null order by createdAt desc, id desc", facility);
  }
}
