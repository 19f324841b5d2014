package vn.sxsh.plan.entered;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over values entered by hand. */
@ApplicationScoped
public class EnteredValueRepository implements Records<EnteredValue> {

  /** All values of a target, the latest day first. */
  List<EnteredValue> listByTarget(UUID target) {
    return list(
        "targetId = ?1 and deletedAt is null order by day desc, createdAt desc, id", target);
  }

  /** The values of days until one that still stand on another, the latest day first. */
  List<EnteredValue> listStanding(Collection<UUID> targets, LocalDate until, LocalDate today) {
    return list(
        "targetId in ?1 and day <= ?2 and expiresOn >= ?3 and deletedAt is null"
            + " order by day desc, createdAt desc, id",
        targets,
        until,
        today);
  }
}
