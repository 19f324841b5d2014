package vn.sxsh.plan.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over standing duties. */
@ApplicationScoped
public class DutyRepository implements Records<Duty> {

  /** The duties of the plan, in the order of the paper. */
  public List<Duty> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by ordinal, id", planId);
  }
}
