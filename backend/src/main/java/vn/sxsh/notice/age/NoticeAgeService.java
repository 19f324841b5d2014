package vn.sxsh.notice.age;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import vn.sxsh.notice.NoticeConfig;
import vn.sxsh.shared.persistence.ChangeContext;

/** Deletes a bounded number of old notices and mails, in one short transaction. */
@ApplicationScoped
@Transactional
public class NoticeAgeService {

  /** So many are deleted at a time: nobody who reads or is told something waits for longer. */
  static final int MOST = 1_000;

  private final NoticeAgeRepository old;
  private final ChangeContext changes;
  private final NoticeConfig config;
  private final Clock clock;

  NoticeAgeService(
      NoticeAgeRepository old, ChangeContext changes, NoticeConfig config, Clock clock) {
    this.old = old;
    this.changes = changes;
    this.config = config;
    this.clock = clock;
  }

  /** Deletes what is older than notices are kept; answers how much, and there may be more. */
  public int clear() {
    // With a mail goes what was asked to be sent again, which is a record.
    changes.bind();
    Instant before = clock.instant().minus(Duration.ofDays(config.keepDays()));
    return old.deleteNotices(before, MOST) + old.deleteMails(before, MOST);
  }
}
