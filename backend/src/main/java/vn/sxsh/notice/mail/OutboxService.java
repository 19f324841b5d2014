package vn.sxsh.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.sxsh.notice.NoticeConfig;
import vn.sxsh.shared.persistence.Ids;

/**
 * Keeps how far each mail is, in transactions of their own: a mail is marked as being sent before a
 * byte of it leaves, and what the server answered after.
 *
 * <p>A server that is killed in between leaves a mail of which nobody knows whether it was taken.
 * Two sides can be chosen then: to send it again, or never. It is sent again, when the lease is
 * over, under the same Message-ID: nearly all of the time between the two marks goes by before the
 * mail server says yes, and a reminder that never came is seen by nobody. Killed in the moment
 * between that yes and its mark, a mail goes out twice; mail servers and programs that know a
 * Message-ID show it once.
 */
@ApplicationScoped
@Transactional
public class OutboxService {

  private static final Logger LOG = Logger.getLogger(OutboxService.class);

  /** How long to wait after each try that the mail itself was put off; then it is given up. */
  private static final List<Duration> PAUSES =
      List.of(
          Duration.ofMinutes(1),
          Duration.ofMinutes(5),
          Duration.ofMinutes(15),
          Duration.ofHours(1),
          Duration.ofHours(4),
          Duration.ofHours(12));

  /** A digest that could not be sent for so long is no news any more, unless it is asked for. */
  private static final Duration OLDEST = Duration.ofDays(3);

  private final MailRepository mails;
  private final MailTryRepository tries;
  private final NoticeConfig config;
  private final Clock clock;

  OutboxService(MailRepository mails, MailTryRepository tries, NoticeConfig config, Clock clock) {
    this.mails = mails;
    this.tries = tries;
    this.config = config;
    this.clock = clock;
  }

  /** Takes the oldest mail that may be sent now, for this server alone until the lease ends. */
  Optional<NoticeMail> claim() {
    Instant now = now();
    Optional<NoticeMail> claimed = mails.claim(now, now.plus(config.lease())).map(mails::findById);
    claimed.ifPresent(mail -> tries.persist(begin(mail, now)));
    return claimed;
  }

  private static MailTry begin(NoticeMail mail, Instant now) {
    MailTry begun = new MailTry();
    begun.id = Ids.next();
    begun.mailId = mail.id;
    begun.address = mail.address;
    begun.resendId = mail.resendId;
    begun.beganAt = now;
    return begun;
  }

  /** Notes what became of a mail that this server has claimed. */
  void settle(NoticeMail sent, Outcome outcome) {
    NoticeMail mail = own(sent);
    if (mail == null) {
      return;
    }
    Instant now = now();
    tries.findLatest(mail.id).end(outcome.kind().told, now, outcome.why());
    switch (outcome.kind()) {
      case TAKEN -> mail.end(MailState.SENT, now, null);
      case REFUSED -> mail.end(MailState.FAILED, now, outcome.why());
      case LATER -> {
        if (mail.attempts > PAUSES.size() || isOld(mail, now)) {
          mail.end(MailState.FAILED, now, outcome.why());
        } else {
          mail.waitUntil(now.plus(PAUSES.get(mail.attempts - 1)), outcome.why());
        }
      }
      case SERVER -> {
        // Not the mail's fault: it keeps its place and its tries.
        mail.attempts--;
        if (isOld(mail, now)) {
          mail.end(MailState.FAILED, now, outcome.why());
        } else {
          mail.waitUntil(now, outcome.why());
        }
      }
    }
  }

  /** There is no server to send it: its words are in the delivery log, and it ends there. */
  void log(NoticeMail claimed) {
    NoticeMail mail = own(claimed);
    if (mail != null) {
      Instant now = now();
      tries.findLatest(mail.id).end(TryOutcome.LOGGED, now, null);
      mail.end(MailState.LOGGED, now, null);
      LOG.infof("Mail %s is logged, not sent: no SMTP server is set (SXSH_MAIL_HOST)", mail.id);
    }
  }

  /** The mail, unless the lease ended and another server has taken it over. */
  private NoticeMail own(NoticeMail claimed) {
    NoticeMail mail = mails.findById(claimed.id, LockModeType.PESSIMISTIC_WRITE);
    boolean kept = mail.state == MailState.SENDING && mail.leaseUntil.equals(claimed.leaseUntil);
    return kept ? mail : null;
  }

  private static boolean isOld(NoticeMail mail, Instant now) {
    return mail.waitsSince.plus(OLDEST).isBefore(now);
  }

  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }
}
