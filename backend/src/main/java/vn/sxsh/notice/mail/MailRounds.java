package vn.sxsh.notice.mail;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.sxsh.notice.Silence;
import vn.sxsh.notice.mail.MailRepository.Reader;

/**
 * Writes digests and sends what waits, behind the scenes: nobody's request waits for a mail server.
 * When the mail server does not answer, this server leaves it alone for a while, ever longer, and
 * then goes on with the oldest mail.
 */
@ApplicationScoped
public class MailRounds {

  private static final Logger LOG = Logger.getLogger(MailRounds.class);
  private static final Duration FIRST_PAUSE = Duration.ofSeconds(30);
  private static final Duration LONGEST_PAUSE = Duration.ofMinutes(15);

  private final DigestService digests;
  private final OutboxService outbox;
  private final Postman postman;
  private final Clock clock;

  private Duration pause = FIRST_PAUSE;
  private Instant pausedUntil = Instant.MIN;

  MailRounds(DigestService digests, OutboxService outbox, Postman postman, Clock clock) {
    this.digests = digests;
    this.outbox = outbox;
    this.postman = postman;
    this.clock = clock;
  }

  @Scheduled(
      every = "{sxsh.notices.send-every}",
      delayed = "{sxsh.notices.send-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Silence.class)
  void round() {
    write();
    send();
  }

  /** Writes the digests that are due. */
  public void write() {
    for (Reader reader : digests.readers()) {
      digests.write(reader);
    }
  }

  /** Sends what may be sent now, the oldest first; stops when the mail server does. */
  public synchronized void send() {
    if (clock.instant().isBefore(pausedUntil)) {
      return;
    }
    Optional<NoticeMail> next = outbox.claim();
    while (next.isPresent()) {
      NoticeMail mail = next.get();
      if (!postman.hasServer()) {
        outbox.log(mail);
      } else {
        Outcome outcome = postman.send(mail);
        outbox.settle(mail, outcome);
        if (outcome.kind() == Outcome.Kind.SERVER) {
          pauseFor(outcome.why());
          return;
        }
        pause = FIRST_PAUSE;
      }
      next = outbox.claim();
    }
  }

  private void pauseFor(String why) {
    pausedUntil = clock.instant().plus(pause);
    LOG.warnf("The mail server does not take mail, tried again in %s: %s", pause, why);
    Duration longer = pause.multipliedBy(2);
    pause = longer.compareTo(LONGEST_PAUSE) > 0 ? LONGEST_PAUSE : longer;
  }
}
