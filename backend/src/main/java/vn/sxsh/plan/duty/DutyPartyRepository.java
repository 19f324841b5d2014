package vn.sxsh.plan.duty;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the bodies that duties bind. */
@ApplicationScoped
public class DutyPartyRepository implements Records<DutyParty> {

  /** The bodies that the duties of the plan bind, in the order of the paper. */
  public List<DutyParty> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by ordinal, id", planId);
  }
}
