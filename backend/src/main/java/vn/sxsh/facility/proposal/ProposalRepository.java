package vn.sxsh.facility.proposal;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import vn.sxsh.facility.registry.FacilityQuery;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over what facilities ask for, as far as the caller may know of the facility. */
@ApplicationScoped
public class ProposalRepository implements Records<FacilityProposal> {

  private final FacilityQuery query;

  ProposalRepository(FacilityQuery query) {
    this.query = query;
  }

  /** One page of the proposals, the oldest that waits first. */
  @SuppressWarnings("unchecked")
  Page<FacilityProposal> page(ProposalFilter filter, PageRequest request) {
    SqlConditions where =
        query
            .visible()
            .add("p.deleted_at IS NULL")
            .addIfGiven("p.state IN (:states)", "states", names(filter.states))
            .addIfGiven("p.facility_id = :facility", "facility", filter.facility);
    String from =
        " FROM facility_proposal p JOIN facility f ON f.id = p.facility_id WHERE " + where.sql();
    List<FacilityProposal> items =
        where
            .applyTo(
                getEntityManager()
                    .createNativeQuery(
                        "SELECT p.*"
                            + from
                            + " ORDER BY p.state <> 'PENDING',"
                            + " CASE WHEN p.state = 'PENDING' THEN p.created_at END,"
                            + " p.created_at DESC, p.id",
                        FacilityProposal.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    long total =
        (Long)
            where
                .applyTo(getEntityManager().createNativeQuery("SELECT count(*)" + from))
                .getSingleResult();
    return new Page<>(items, total, request.limit, request.offset);
  }

  private static List<String> names(List<ProposalState> states) {
    return states == null ? null : states.stream().map(Enum::name).toList();
  }
}
