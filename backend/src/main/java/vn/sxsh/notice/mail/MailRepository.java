package vn.sxsh.notice.mail;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.notice.inbox.Notice;

/** Queries over mail on its way, and over what waits to be put into one. */
@ApplicationScoped
public class MailRepository implements PanacheRepositoryBase<NoticeMail, UUID> {

  /** People with something new that they have not read, and no digest of the day or week yet. */
  private static final String READERS =
      """
      SELECT r.* FROM (
        SELECT a.id, a.email, a.display_name, coalesce(c.language, 'VI') AS language,
               CASE WHEN c.mail = 'WEEKLY' THEN CAST(:monday AS date) ELSE CAST(:today AS date) END AS period
        FROM account a LEFT JOIN notice_choice c ON c.account_id = a.id AND c.deleted_at IS NULL
        WHERE a.status = 'ACTIVE' AND a.deleted_at IS NULL AND a.email IS NOT NULL
          AND coalesce(c.mail, 'DAILY') <> 'OFF'
          AND EXISTS (SELECT FROM notice n WHERE n.account_id = a.id AND n.read_at IS NULL
                        AND n.mail_id IS NULL AND n.created_at >= :since)) r
      WHERE NOT EXISTS (SELECT FROM notice_mail m WHERE m.account_id = r.id AND m.period = r.period)
      ORDER BY r.id
      """;

  /** The period decides which of several servers writes the digest. */
  private static final String INSERT =
      """
      INSERT INTO notice_mail
        (id, account_id, period, address, subject, body_text, body_html, state, attempts,
         next_try_at, waits_since, created_at)
      VALUES (:id, :account, :period, :address, :subject, :text, :html, 'WAITING', 0, :now, :now, :now)
      ON CONFLICT (account_id, period) DO NOTHING
      """;

  /** The oldest that may be sent now; what a server died over is taken up again, in its place. */
  private static final String CLAIM =
      """
      UPDATE notice_mail
      SET state = 'SENDING', attempts = attempts + 1, lease_until = :until
      WHERE id = (SELECT m.id FROM notice_mail m
                  WHERE m.state = 'WAITING' AND m.next_try_at <= :now
                     OR m.state = 'SENDING' AND m.lease_until < :now
                  ORDER BY m.created_at, m.id LIMIT 1 FOR UPDATE SKIP LOCKED)
      RETURNING id
      """;

  /** Somebody to write a digest to. */
  public record Reader(UUID id, String email, String name, String language, LocalDate period) {}

  /** Those to write to, of notices since a time. */
  List<Reader> listReaders(LocalDate today, LocalDate monday, Instant since) {
    return getSession()
        .createNativeQuery(READERS, Reader.class)
        .setParameter("today", today)
        .setParameter("monday", monday)
        .setParameter("since", since)
        .getResultList();
  }

  /** What a person has not read, and no mail has told, the most urgent first. */
  List<Notice> listUntold(UUID account, Instant since) {
    return getEntityManager()
        .createQuery(
            """
            from Notice where accountId = :account and readAt is null and mailId is null
              and createdAt >= :since order by dueOn nulls last, id
            """,
            Notice.class)
        .setParameter("account", account)
        .setParameter("since", since)
        .getResultList();
  }

  /** Writes a digest; false when there is one of that person and period. */
  boolean insert(NoticeMail mail) {
    return getSession()
            .createNativeMutationQuery(INSERT)
            .setParameter("id", mail.id)
            .setParameter("account", mail.accountId)
            .setParameter("period", mail.period)
            .setParameter("address", mail.address)
            .setParameter("subject", mail.subject)
            .setParameter("text", mail.bodyText)
            .setParameter("html", mail.bodyHtml)
            .setParameter("now", mail.createdAt)
            .executeUpdate()
        == 1;
  }

  /** Takes the next mail for this server alone, until the lease ends. */
  Optional<UUID> claim(Instant now, Instant until) {
    return getSession()
        .createNativeQuery(CLAIM)
        .setParameter("now", now)
        .setParameter("until", until)
        .getResultList()
        .stream()
        .map(UUID.class::cast)
        .findFirst();
  }
}
