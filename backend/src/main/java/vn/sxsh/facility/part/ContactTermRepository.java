package vn.sxsh.facility.part;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.Session;
import vn.sxsh.shared.config.PersonalDataConfig;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.time.VietnamTime;

/** Finds facilities that closed long ago and still have contacts, and erases what these say. */
@ApplicationScoped
class ContactTermRepository {

  /** The facility is locked as for any edit of its parts; one that is being edited waits. */
  private static final String NEXT =
      """
      SELECT f.id FROM facility f
      WHERE f.status IN ('CLOSED', 'MOVED') AND coalesce(f.since, CAST(f.created_at AS date)) < :day
        AND EXISTS (SELECT FROM facility_contact c
                    WHERE c.facility_id = f.id AND c.erased_at IS NULL AND c.updated_at < :entered)
      ORDER BY f.id LIMIT :most FOR UPDATE OF f SKIP LOCKED
      """;

  private static final String ERASE =
      """
      UPDATE facility_contact c
      SET full_name = :erased, position = NULL, phone = NULL, email = NULL, erased_at = :now,
          version = c.version + 1, updated_at = :now, updated_by = :author
      WHERE c.facility_id = ANY (CAST(:ids AS uuid[])) AND c.erased_at IS NULL AND c.updated_at < :entered
      """;

  /** Whoever has the facility open must see its contacts anew before saving them. */
  private static final String TOUCH =
      """
      UPDATE facility SET version = version + 1, updated_at = :now, updated_by = :author
      WHERE id = ANY (CAST(:ids AS uuid[]))
      """;

  private final Session session;

  ContactTermRepository(Session session) {
    this.session = session;
  }

  /** Facilities that closed or moved away before that day and have contacts as old, locked. */
  List<UUID> next(LocalDate day, int most) {
    return session
        .createNativeQuery(NEXT)
        .setParameter("day", day)
        .setParameter("entered", VietnamTime.startOf(day))
        .setParameter("most", most)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .toList();
  }

  /** Erases the contacts of those facilities entered before that day; answers how many. */
  int erase(List<UUID> facilities, LocalDate day, Instant now) {
    UUID[] ids = facilities.toArray(UUID[]::new);
    session
        .createNativeMutationQuery(TOUCH)
        .setParameter("ids", ids)
        .setParameter("now", now)
        .setParameter("author", Caller.SYSTEM_ID)
        .executeUpdate();
    return session
        .createNativeMutationQuery(ERASE)
        .setParameter("ids", ids)
        .setParameter("entered", VietnamTime.startOf(day))
        .setParameter("now", now)
        .setParameter("erased", PersonalDataConfig.ERASED)
        .setParameter("author", Caller.SYSTEM_ID)
        .executeUpdate();
  }
}
