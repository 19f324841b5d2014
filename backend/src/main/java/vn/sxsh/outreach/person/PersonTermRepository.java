package vn.sxsh.outreach.person;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.shared.config.PersonalDataConfig;
import vn.sxsh.shared.security.Caller;

/**
 * Finds people whose data are over their term, some at a time, and erases what is known of them.
 */
@ApplicationScoped
class PersonTermRepository {

  /** Whoever is being edited is left for the next time. */
  private static final String NEXT =
      """
      SELECT p.id FROM outreach_person p
      WHERE p.id > :after AND p.erased_at IS NULL AND p.created_at < :entered
      ORDER BY p.id LIMIT :most FOR UPDATE SKIP LOCKED
      """;

  /** A person who was found to be another one brought attendances that stand under both. */
  private static final String ERASE =
      """
      UPDATE outreach_person p
      SET full_name = :erased, phone = NULL, email = NULL, position = NULL, workplace = NULL,
          erased_at = :now, version = p.version + 1, updated_at = :now, updated_by = :author
      WHERE p.id = ANY (CAST(:ids AS uuid[])) AND NOT EXISTS (
          SELECT FROM outreach_attendance t JOIN outreach_activity a ON a.id = t.activity_id
          WHERE (t.person_id = p.id OR t.listed_id = p.id) AND t.deleted_at IS NULL
            AND a.deleted_at IS NULL AND a.ends_on >= :day)
        AND NOT EXISTS (
          SELECT FROM course_result r JOIN course c ON c.id = r.course_id
          WHERE (r.person_id = p.id OR r.listed_id = p.id) AND r.deleted_at IS NULL
            AND c.deleted_at IS NULL AND (c.ends_on >= :day
              OR r.certificate_number IS NOT NULL AND coalesce(r.expires_on >= :day, true)))
      """;

  private final Session session;

  PersonTermRepository(Session session) {
    this.session = session;
  }

  /** The next people entered before that time, in the order of their ids, locked. */
  List<UUID> next(UUID after, Instant entered, int most) {
    return session
        .createNativeQuery(NEXT)
        .setParameter("after", after)
        .setParameter("entered", entered)
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Erases those of them whom nothing concerns that ended on that day or later. */
  int erase(List<UUID> ids, LocalDate day, Instant now) {
    return session
        .createNativeMutationQuery(ERASE)
        .setParameter("ids", ids.toArray(UUID[]::new))
        .setParameter("day", day)
        .setParameter("now", now)
        .setParameter("erased", PersonalDataConfig.ERASED)
        .setParameter("author", Caller.SYSTEM_ID)
        .executeUpdate();
  }
}
