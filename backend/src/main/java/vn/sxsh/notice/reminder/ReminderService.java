package vn.sxsh.notice.reminder;

import io.quarkus.arc.All;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import vn.sxsh.notice.NoticeConfig;
import vn.sxsh.notice.Stage;
import vn.sxsh.notice.inbox.NoticeService;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Reminds people of deadlines. It looks at what is due and at which stage that is today, not at
 * what it did before: after days without a server the newest stage alone is told, and looking
 * twice, or on two servers, tells nothing twice. What has been overdue for longer than notices are
 * kept is left to the lists: a notice that was deleted is so never told again.
 */
@ApplicationScoped
@Transactional
public class ReminderService {

  private final List<DeadlineSource> sources;
  private final NoticeService notices;
  private final NoticeConfig config;
  private final VietnamTime time;

  ReminderService(
      @All List<DeadlineSource> sources,
      NoticeService notices,
      NoticeConfig config,
      VietnamTime time) {
    this.sources = sources;
    this.notices = notices;
    this.config = config;
    this.time = time;
  }

  /** Tells whoever has not been told yet of a deadline at its present stage; answers how many. */
  public int remind() {
    LocalDate today = time.today();
    LocalDate from = today.minusDays(config.keepDays());
    LocalDate until = today.plusDays(Stage.EARLIEST_DAYS);
    int told = 0;
    for (DeadlineSource source : sources) {
      for (Deadline deadline : source.due(from, until)) {
        told += notices.tell(deadline.people(), deadline.telling(today));
      }
    }
    return told;
  }
}
