package vn.sxsh.plan.target;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over targets. */
@ApplicationScoped
public class TargetRepository implements Records<Target> {

  /** The aims of the plan in the order of the paper. */
  public List<Target> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by ordinal, id", planId);
  }
}
