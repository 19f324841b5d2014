package vn.sxsh.outreach.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.Records;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.text.SearchText;

/** Queries over which person took part in what. */
@ApplicationScoped
public class AttendanceRepository implements Records<OutreachAttendance> {

  private static final Sorting SORTING =
      new Sorting("fullName", "t.id")
          .allow("fullName", "p.full_name COLLATE \"vi-x-icu\"")
          .allow("addedAt", "t.created_at");

  private static final String FROM =
      """
      FROM (SELECT DISTINCT ON (t.person_id) t.* FROM outreach_attendance t
            WHERE t.activity_id = :activity AND t.deleted_at IS NULL
            ORDER BY t.person_id, t.created_at, t.id) t
      JOIN outreach_person p ON p.id = t.person_id
      WHERE\s""";

  private static final String COLUMNS =
      """
      SELECT t.id, t.version, p.id AS person_id, p.version AS person_version, p.full_name,
             p.facility_id, p.agency_id, p.workplace, p.position, p.phone, p.email, t.way, t.created_at,
             (SELECT count(DISTINCT o.activity_id) FROM outreach_attendance o
              JOIN outreach_activity a ON a.id = o.activity_id AND a.deleted_at IS NULL
              WHERE o.person_id = p.id AND o.deleted_at IS NULL) AS activities
      """;

  /** One page of the people of an activity. */
  @SuppressWarnings("unchecked")
  Page<AttendanceRow> page(UUID activity, String typed, PageRequest request) {
    SqlConditions where = new SqlConditions().bind("activity", activity);
    if (typed != null && !typed.isBlank()) {
      String plain = SearchText.normalise(typed).replaceAll("([\\\\%_])", "\\\\$1");
      where.add("p.search LIKE :pattern ESCAPE '\\'", "pattern", "%" + plain + "%");
    }
    String from = FROM + where.sql();
    long total =
        (Long)
            where
                .applyTo(getEntityManager().createNativeQuery("SELECT count(*) " + from))
                .getSingleResult();
    List<AttendanceRow> items =
        where
            .applyTo(
                getEntityManager()
                    .createNativeQuery(
                        COLUMNS + from + " ORDER BY " + SORTING.orderBy(request.sort),
                        AttendanceRow.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
  }

  /** The row of an activity by which a person stands in its list. */
  @SuppressWarnings("unchecked")
  AttendanceRow row(UUID activity, UUID person) {
    List<AttendanceRow> rows =
        getEntityManager()
            .createNativeQuery(COLUMNS + FROM + "p.id = :person", AttendanceRow.class)
            .setParameter("activity", activity)
            .setParameter("person", person)
            .getResultList();
    return rows.get(0);
  }

  /** How the person stands in the list of an activity already. */
  Optional<OutreachAttendance> findOf(UUID activity, UUID person) {
    return find("activityId = ?1 and personId = ?2 and deletedAt is null", activity, person)
        .firstResultOptional();
  }

  /** Every row by which a person stands in the list of an activity, locked. */
  List<OutreachAttendance> listForEdit(UUID activity, UUID person) {
    return find("activityId = ?1 and personId = ?2 and deletedAt is null", activity, person)
        .withLock(LockModeType.PESSIMISTIC_WRITE)
        .list();
  }
}
