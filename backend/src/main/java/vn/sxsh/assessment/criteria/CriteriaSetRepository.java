package vn.sxsh.assessment.criteria;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;

/** Queries over the versions of the criteria. */
@ApplicationScoped
public class CriteriaSetRepository implements Records<CriteriaSet> {

  /** Every version, the latest first. */
  List<CriteriaSet> listLiving() {
    return list("deletedAt is null order by number desc");
  }

  /** The one that is used for new assessments. */
  Optional<CriteriaSet> findCurrent() {
    return find("deletedAt is null and publishedOn is not null order by number desc")
        .firstResultOptional();
  }

  /** The version, which nobody edits until the transaction ends. */
  CriteriaSet findForUse(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_READ);
  }

  /** The versions with those ids, deleted ones too. */
  List<CriteriaSet> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), CriteriaSet.class, ids);
  }

  /** A number that no version has had. */
  int nextNumber() {
    return 1
        + (Integer)
            getEntityManager()
                .createNativeQuery("SELECT coalesce(max(number), 0) FROM criteria_set")
                .getSingleResult();
  }

  /** How many assessments rest on each version, deleted ones too: they can come back. */
  @SuppressWarnings("unchecked")
  Map<UUID, Long> countAssessments() {
    Stream<Object[]> rows =
        getEntityManager()
            .createNativeQuery(
                "SELECT criteria_set_id, count(*) FROM potential_assessment GROUP BY 1")
            .getResultStream();
    return rows.collect(Collectors.toMap(row -> (UUID) row[0], row -> (Long) row[1]));
  }
}
