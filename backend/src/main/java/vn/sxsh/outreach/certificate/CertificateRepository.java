package vn.sxsh.outreach.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.paging.Sorting;
import vn.sxsh.shared.persistence.SqlConditions;
import vn.sxsh.shared.text.SearchText;

/** Queries over certificates. */
@ApplicationScoped
public class CertificateRepository {

  private static final Sorting SORTING =
      new Sorting("expiresOn,fullName", "x.id")
          .allow("fullName", "p.full_name COLLATE \"vi-x-icu\"")
          .allow("topic", "x.topic")
          .allow("issuedOn", "x.issued_on")
          .allow("expiresOn", "x.expires_on");

  private static final String FROM =
      """
      FROM (SELECT DISTINCT ON (r.person_id, c.topic) r.id, r.person_id, r.course_id, c.topic,
                   r.certificate_number, r.issued_on, r.expires_on,
                   CASE WHEN r.expires_on IS NULL OR r.expires_on > CAST(:day AS date) + :within THEN 'VALID'
                        WHEN r.expires_on >= CAST(:day AS date) THEN 'EXPIRING'
                        ELSE 'EXPIRED' END AS state
            FROM course_result r
            JOIN course c ON c.id = r.course_id AND c.deleted_at IS NULL
            JOIN outreach_person p ON p.id = r.person_id
            WHERE r.deleted_at IS NULL AND r.issued_on <= CAST(:day AS date) AND %s
            ORDER BY r.person_id, c.topic, r.expires_on DESC NULLS FIRST, r.issued_on DESC, r.id) x
      JOIN outreach_person p ON p.id = x.person_id
      WHERE %s
      """;

  private static final String EXPIRING =
      """
      SELECT x.id, x.course_id, x.title, x.certificate_number, x.expires_on, x.agency_id, x.organiser_id
      FROM (SELECT DISTINCT ON (r.person_id, c.topic) r.id, r.course_id, c.title, r.certificate_number,
                   r.expires_on, p.agency_id, c.organiser_id
            FROM course_result r
            JOIN course c ON c.id = r.course_id AND c.deleted_at IS NULL
            JOIN outreach_person p ON p.id = r.person_id AND p.deleted_at IS NULL AND p.erased_at IS NULL
            WHERE r.deleted_at IS NULL AND r.issued_on IS NOT NULL
            ORDER BY r.person_id, c.topic, r.expires_on DESC NULLS FIRST, r.issued_on DESC, r.id) x
      WHERE x.expires_on BETWEEN :from AND :until
      ORDER BY x.expires_on, x.id
      """;

  private final EntityManager entityManager;

  CertificateRepository(EntityManager entityManager) {
    this.entityManager = entityManager;
  }

  /**
   * One page of the certificates of a day.
   *
   * @param visible the condition over {@code course c} and {@code person p} under which the caller
   *     sees a certificate
   */
  @SuppressWarnings("unchecked")
  Page<CertificateRow> page(
      CertificateFilter filter, LocalDate day, SqlConditions visible, PageRequest request) {
    SqlConditions where =
        new SqlConditions()
            .addIfGiven("x.topic = :topic", "topic", name(filter.topic))
            .addIfGiven("x.state = :state", "state", name(filter.state))
            .addIfGiven("p.agency_id = :agency", "agency", filter.agency)
            .addIfGiven("p.id = :person", "person", filter.person);
    if (filter.q != null && !filter.q.isBlank()) {
      String plain = SearchText.normalise(filter.q).replaceAll("([\\\\%_])", "\\\\$1");
      String typed = filter.q.strip().toLowerCase(Locale.ROOT);
      where
          .add(
              "(p.search LIKE :pattern ESCAPE '\\' OR lower(x.certificate_number) = :typed)",
              "pattern",
              "%" + plain + "%")
          .bind("typed", typed);
    }
    String from = FROM.formatted(visible.sql(), where.sql());
    SqlConditions bound = visible.and(where).bind("day", day).bind("within", filter.within);
    long total =
        (Long)
            bound
                .applyTo(entityManager.createNativeQuery("SELECT count(*) " + from))
                .getSingleResult();
    List<CertificateRow> items =
        bound
            .applyTo(
                entityManager.createNativeQuery(
                    "SELECT x.* " + from + " ORDER BY " + SORTING.orderBy(request.sort),
                    CertificateRow.class))
            .setFirstResult(request.offset)
            .setMaxResults(request.limit)
            .getResultList();
    return new Page<>(items, total, request.limit, request.offset);
  }

  /** The certificates that run out between those days, included, and that no longer one follows. */
  @SuppressWarnings("unchecked")
  List<CertificateDeadlineService.Row> listExpiring(LocalDate from, LocalDate until) {
    return entityManager
        .createNativeQuery(EXPIRING, CertificateDeadlineService.Row.class)
        .setParameter("from", from)
        .setParameter("until", until)
        .getResultList();
  }

  private static String name(Enum<?> value) {
    return value == null ? null : value.name();
  }
}
