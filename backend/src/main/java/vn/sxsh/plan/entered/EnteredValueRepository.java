package vn.sxsh.plan.entered;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.shared.persistence.Records;

/** Queries over values entered by hand. */
@ApplicationScoped
public class EnteredValueRepository implements Records<EnteredValue> {

  /** All values of a target, the latest day first. */
  List<EnteredValue> listByTarget(UUID target) {
    return list(
        "targetId = ?1 and deletedAt is null order by day desc, createdAt desc, id", target);
  }

  /**
   * The values of plans in force that expire between those days, included, unless the target has
   * one that stands longer.
   */
  List<EnteredValue> listExpiring(LocalDate from, LocalDate until) {
    return list(
        """
        select v from EnteredValue v join Target t on t.id = v.targetId join Plan p on p.id = t.planId
        where v.expiresOn between ?1 and ?2 and v.deletedAt is null
          and t.deletedAt is null and p.status = ?3 and p.deletedAt is null
          and not exists (select 1 from EnteredValue o where o.targetId = v.targetId
                          and o.deletedAt is null and o.expiresOn > v.expiresOn)
        order by v.expiresOn, v.id
        """,
        from,
        until,
        PlanStatus.ACTIVE);
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
