package vn.sxsh.plan.subtarget;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over sub-targets. */
@ApplicationScoped
public class SubTargetRepository implements Records<SubTarget> {

  /** Those of some targets, by year. */
  List<SubTarget> listByTargets(Collection<UUID> targets) {
    return targets.isEmpty()
        ? List.of()
        : list("targetId in ?1 and deletedAt is null order by year, split, createdAt, id", targets);
  }
}
