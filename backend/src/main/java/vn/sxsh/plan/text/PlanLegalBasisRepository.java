package vn.sxsh.plan.text;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.persistence.Records;

/** Queries over the documents that plans cite. */
@ApplicationScoped
public class PlanLegalBasisRepository implements Records<PlanLegalBasis> {

  /** What the plan cites, in the order of the paper. */
  public List<PlanLegalBasis> listByPlan(UUID planId) {
    return list("planId = ?1 and deletedAt is null order by ordinal, id", planId);
  }

  /** True when a living plan cites the document. */
  public boolean cites(UUID documentId) {
    return count("documentId = ?1 and deletedAt is null", documentId) > 0;
  }
}
