package vn.sxsh.notice.mail;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZonedDateTime;
import java.time.temporal.ChronoUnit;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import vn.sxsh.notice.NoticeConfig;
import vn.sxsh.notice.inbox.Notice;
import vn.sxsh.notice.mail.MailRepository.Reader;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Gathers what is new for a person into one mail a day, or one a week. What was read in the program
 * meanwhile is left out, and what is older than two weeks: who comes back to mail after a long time
 * is not flooded.
 */
@ApplicationScoped
@Transactional
public class DigestService {

  private static final Duration RECENT = Duration.ofDays(14);

  private final MailRepository mails;
  private final DigestText words;
  private final NoticeConfig config;
  private final Clock clock;

  DigestService(MailRepository mails, DigestText words, NoticeConfig config, Clock clock) {
    this.mails = mails;
    this.words = words;
    this.config = config;
    this.clock = clock;
  }

  /** Those who get a digest now; nobody before the hour of the day. */
  public List<Reader> readers() {
    ZonedDateTime now = clock.instant().atZone(VietnamTime.ZONE);
    if (now.getHour() < config.digestHour()) {
      return List.of();
    }
    LocalDate today = now.toLocalDate();
    LocalDate monday = today.with(TemporalAdjusters.previousOrSame(DayOfWeek.MONDAY));
    return mails.listReaders(today, monday, since());
  }

  /** Writes the digest of one person, unless another server has been faster. */
  public boolean write(Reader reader) {
    List<Notice> news = mails.listUntold(reader.id(), since());
    if (news.isEmpty()) {
      return false;
    }
    NoticeMail mail = new NoticeMail();
    mail.id = Ids.next();
    mail.accountId = reader.id();
    mail.period = reader.period();
    mail.address = reader.email();
    mail.createdAt = clock.instant().truncatedTo(ChronoUnit.MICROS);
    words.write(reader, news, mail);
    if (!mails.insert(mail)) {
      return false;
    }
    news.forEach(notice -> notice.mailId = mail.id);
    return true;
  }

  private Instant since() {
    return clock.instant().minus(RECENT);
  }
}
