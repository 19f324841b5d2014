package vn.sxsh.outreach.participation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.text.SearchText;

/** Queries over which facility took part in what. */
@ApplicationScoped
public class ParticipationRepository implements Records<OutreachFacility> {

  private static final Sorting SORTING =
      new Sorting("name", "f.id")
          .allow("name", "f.name COLLATE \"vi-x-icu\"")
          .allow("code", "f.code")
          .allow("addedAt", "p.created_at");

  private static final String FROM =
      """
      FROM (SELECT DISTINCT ON (p.facility_id) p.* FROM outreach_facility p
            WHERE p.activity_id = :activity AND p.deleted_at IS NULL
            ORDER BY p.facility_id, p.created_at, p.id) p
      JOIN facility f ON f.id = p.facility_id
      JOIN outreach_intake i ON i.id = p.intake_id
      WHERE\s\
      """;

  /** Who is listed already, in whatever record, is left out. */
  private static final String ADD =
      """
      INSERT INTO outreach_facility (id, version, activity_id, facility_id, listed_id, intake_id,
                                     created_at, created_by, updated_at, updated_by)
      SELECT uuidv7(), 0, :activity, wanted.id, wanted.id, :intake, now(), :author, now(), :author
      FROM unnest(CAST(string_to_array(:facilities, ',') AS uuid[])) AS wanted(id)
      WHERE NOT EXISTS (
        SELECT FROM outreach_facility p
        WHERE p.activity_id = :activity AND p.facility_id = wanted.id AND p.deleted_at IS NULL)
      ON CONFLICT DO NOTHING
      """;

  /** A facility that was listed under two records took part once. */
  private static final String REACHING =
      """
      SELECT DISTINCT r.activity_id AS id, r.completed_on, a.code, a.title
      FROM outreach_reach r JOIN outreach_activity a ON a.id = r.activity_id
      WHERE r.facility_id = :facility AND r.cleaner_production AND r.completed_on >= :since
      ORDER BY r.completed_on, a.code
      """;

  private static final int MOST_REACHING = 100;

  /** One page of the facilities of an activity that meet the conditions over {@code facility f}. */
  @SuppressWarnings("unchecked")
  Page<ParticipationRow> page(
      UUID activity, String typed, SqlConditions visible, PageRequest request) {
    visible.bind("activity", activity);
    if (typed != null && !typed.isBlank()) {
      String plain = SearchText.normalise(typed).replaceAll("([\\\\%_])", "\\\\$1");
      visible.add("f.search LIKE :pattern ESCAPE '\\'", "pattern", "%" + plain + "%");
    }
    String from = FROM + visible.sql();
    long total =
        (Long)
            visible
                .applyTo(getEntityManager().createNativeQuery("SELECT count(*) " + from))
                .getSingleResult();
    String rows =
        "SELECT p.id, p.version, p.facility_id, i.way, p.created_at "
            + from
            + " ORDER BY "
            + SORTING.orderBy(request.sort);
    List<ParticipationRow> items =
        visible
            .applyTo(getEntityManager().createNativeQuery(rows, ParticipationRow.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
  }

  /** An activity that has reached a facility. */
  record Reaching(UUID id, LocalDate completedOn, String code, String title) {}

  /** The completed activities about cleaner production that reached a facility since a day. */
  @SuppressWarnings("unchecked")
  List<Reaching> listReaching(UUID facility, LocalDate since) {
    return getEntityManager()
        .createNativeQuery(REACHING, Reaching.class)
        .setParameter("facility", facility)
        .setParameter("since", since)
        .setMaxResults(MOST_REACHING)
        .getResultList();
  }

  /** Adds those facilities that are not listed yet; answers how many. */
  int add(OutreachIntake intake, Collection<UUID> facilities, UUID author) {
    return getEntityManager()
        .createNativeQuery(ADD)
        .setParameter("activity", intake.activityId)
        .setParameter("intake", intake.id)
        .setParameter("author", author)
        .setParameter(
            "facilities", facilities.stream().map(UUID::toString).collect(Collectors.joining(",")))
        .executeUpdate();
  }

  /** True when the facility is listed in the activity. */
  boolean isListed(UUID activity, UUID facility) {
    return count("activityId = ?1 and facilityId = ?2 and deletedAt is null", activity, facility)
        > 0;
  }

  /** Every row by which a facility is listed in an activity, locked. */
  List<OutreachFacility> listForEdit(UUID activity, UUID facility) {
    return find("activityId = ?1 and facilityId = ?2 and deletedAt is null", activity, facility)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }

  /** Takes back, or brings back, all that one act has added; answers how many rows. */
  int markIntake(UUID intake, boolean deleted, UUID author) {
    return getEntityManager()
        .createNativeQuery(
            "UPDATE outreach_facility SET deleted_at = "
                + (deleted ? "now()" : "NULL")
                + ", version = version + 1, updated_at = now(), updated_by = :author"
                + " WHERE intake_id = :intake AND deleted_at IS "
                + (deleted ? "NULL" : "NOT NULL"))
        .setParameter("author", author)
        .setParameter("intake", intake)
        .executeUpdate();
  }
}
