package vn.sxsh.outreach.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.persistence.ByIds;
import vn.sxsh.shared.persistence.Records;

/** Queries over the versions of the survey. */
@ApplicationScoped
public class SurveyRepository implements Records<Survey> {

  /** Every version, the latest first. */
  List<Survey> listLiving() {
    return list("deletedAt is null order by number desc");
  }

  /** The one that is asked now. */
  Optional<Survey> findCurrent() {
    return find("deletedAt is null and publishedOn is not null order by number desc")
        .firstResultOptional();
  }

  /** The version, which nobody edits until the transaction ends. */
  Survey findForAnswer(UUID id) {
    return findById(id, LockModeType.PESSIMISTIC_READ);
  }

  /** The versions with those ids, deleted ones too. */
  List<Survey> listByIds(Collection<UUID> ids) {
    return ByIds.load(getEntityManager(), Survey.class, ids);
  }

  /** A number that no version has had. */
  int nextNumber() {
    return 1
        + (Integer)
            getEntityManager()
                .createNativeQuery("SELECT coalesce(max(number), 0) FROM survey")
                .getSingleResult();
  }

  /** How many answers a version has, deleted ones too: they can come back. */
  long countAnswers(UUID id) {
    return (Long)
        getEntityManager()
            .createNativeQuery("SELECT count(*) FROM survey_answer WHERE survey_id = :id")
            .setParameter("id", id)
            .getSingleResult();
  }
}
