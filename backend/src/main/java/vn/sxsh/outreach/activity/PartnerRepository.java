package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the partners of activities. */
@ApplicationScoped
public class PartnerRepository implements Records<OutreachPartner> {

  /** The partners of those activities, in the order in which they were named. */
  List<OutreachPartner> listByActivities(Collection<UUID> activityIds) {
    return list("activityId in ?1 and deletedAt is null order by createdAt, id", activityIds);
  }
}
