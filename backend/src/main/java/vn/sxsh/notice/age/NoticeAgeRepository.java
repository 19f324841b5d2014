package vn.sxsh.notice.age;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import org.hibernate.Session;

/** Deletes what is old, some at a time; several servers that do so never wait for each other. */
@ApplicationScoped
class NoticeAgeRepository {

  private static final String NOTICES =
      """
      DELETE FROM notice WHERE id IN (
        SELECT n.id FROM notice n WHERE n.created_at < :before
        ORDER BY n.created_at LIMIT :most FOR UPDATE SKIP LOCKED)
      """;

  /** A mail goes after all that it told, with its tries; one on its way stays. */
  private static final String MAILS =
      """
      DELETE FROM notice_mail WHERE id IN (
        SELECT m.id FROM notice_mail m
        WHERE m.created_at < :before AND m.ended_at < :before
          AND NOT EXISTS (SELECT FROM notice n WHERE n.mail_id = m.id)
        ORDER BY m.created_at LIMIT :most FOR UPDATE SKIP LOCKED)
      """;

  private final Session session;

  NoticeAgeRepository(Session session) {
    this.session = session;
  }

  /** Deletes notices told before that time, {@code most} at most; answers how many. */
  int deleteNotices(Instant before, int most) {
    return delete(NOTICES, before, most);
  }

  /** Deletes mail that was written, and came to an end, before that time. */
  int deleteMails(Instant before, int most) {
    return delete(MAILS, before, most);
  }

  private int delete(String sql, Instant before, int most) {
    return session
        .createNativeMutationQuery(sql)
        .setParameter("before", before)
        .setParameter("most", most)
        .executeUpdate();
  }
}
