package vn.sxsh.outreach.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.outreach.invitation.InvitationDeadlineService.LinkEnd;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;

/** Queries over invitations. */
@ApplicationScoped
public class InvitationRepository implements Records<SurveyInvitation> {

  private static final Sorting SORTING =
      new Sorting("-invitedAt,name", "i.id")
          .allow("name", "f.name COLLATE \"vi-x-icu\"")
          .allow("invitedAt", "i.created_at")
          .allow("expiresOn", "i.expires_on");

  private static final String FROM =
      "FROM survey_invitation i JOIN facility f ON f.id = i.facility_id WHERE ";

  private static final String EXPIRING =
      """
      SELECT i.batch_id, i.created_by, i.expires_on, a.title, count(*)
      FROM survey_invitation i
      JOIN facility f ON f.id = i.facility_id AND f.deleted_at IS NULL
      LEFT JOIN outreach_activity a ON a.id = i.activity_id AND a.deleted_at IS NULL
      WHERE i.answer_id IS NULL AND i.withdrawn_at IS NULL AND i.deleted_at IS NULL
        AND i.expires_on BETWEEN :from AND :until
      GROUP BY i.batch_id, i.created_by, i.expires_on, a.title
      ORDER BY i.expires_on, i.batch_id
      """;

  /** The links without an answer that run out between those days, by the act that made them. */
  List<LinkEnd> listExpiring(LocalDate from, LocalDate until) {
    return getSession()
        .createNativeQuery(EXPIRING, LinkEnd.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  /** One page of the invitations that meet the conditions over {@code i} and {@code facility f}. */
  @SuppressWarnings("unchecked")
  Page<SurveyInvitation> page(SqlConditions where, PageRequest request) {
    String from = FROM + where.sql();
    long total =
        (Long)
            where
                .applyTo(getEntityManager().createNativeQuery("SELECT count(*) " + from))
                .getSingleResult();
    List<SurveyInvitation> items =
        where
            .applyTo(
                getEntityManager()
                    .createNativeQuery(
                        "SELECT i.* " + from + " ORDER BY " + SORTING.orderBy(request.sort),
                        SurveyInvitation.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
  }

  /** What was made by one act, locked. */
  List<SurveyInvitation> listBatch(UUID batchId) {
    return find("batchId = ?1 order by id", batchId)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The invitations that wait for an answer of the same occasion, locked. */
  List<SurveyInvitation> listWaiting(SurveyInvitation like, Collection<UUID> facilities) {
    String occasion =
        "answerId is null and withdrawnAt is null and deletedAt is null and surveyId = ?1"
            + " and activityId is not distinct from ?2 and phase is not distinct from ?3"
            + " and facilityId in ?4";
    return find(occasion, like.surveyId, like.activityId, like.phase, facilities)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** The one that a link belongs to. */
  Optional<SurveyInvitation> findByToken(String token, LockModeType lock) {
    return find("tokenHash = ?1 and deletedAt is null", (Object) LinkToken.hash(token))
        .withLock(lock)
        .firstResultOptional();
  }
}
