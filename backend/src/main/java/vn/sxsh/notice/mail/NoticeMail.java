package vn.sxsh.notice.mail;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;

/**
 * A digest on its way to one person. Its words never change; how far it is does, and where it goes
 * when it is sent again.
 */
@Entity
public class NoticeMail {

  @Id public UUID id;
  public UUID accountId;

  /** The day of the digest; of a weekly one its Monday. */
  public LocalDate period;

  public String address;
  public String subject;
  public String bodyText;
  public String bodyHtml;

  @Enumerated(EnumType.STRING)
  public MailState state = MailState.WAITING;

  /** How often it was begun to be sent. */
  public int attempts;

  public Instant nextTryAt;

  /** When it was written, or asked to be sent again. */
  public Instant waitsSince;

  /** The request to send it again to which the next try answers; null: none. */
  public UUID resendId;

  /** Until then the server that sends it has it for itself. */
  public Instant leaseUntil;

  /** Why it was not sent, or not yet. */
  public String problem;

  public Instant createdAt;
  public Instant endedAt;

  /** Gives up the lease and goes on to wait. */
  void waitUntil(Instant time, String why) {
    state = MailState.WAITING;
    leaseUntil = null;
    nextTryAt = time;
    problem = why;
  }

  /** Waits anew after it could not be sent, as if it had never been tried, to an address. */
  public void resend(UUID request, String to, Instant time) {
    waitUntil(time, null);
    attempts = 0;
    waitsSince = time;
    endedAt = null;
    resendId = request;
    address = to;
  }

  /** Comes to an end. */
  void end(MailState outcome, Instant time, String why) {
    state = outcome;
    leaseUntil = null;
    endedAt = time;
    problem = why;
  }
}
