package vn.sxsh.notice.age;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.sxsh.notice.Silence;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Lets old notices go behind the scenes, little by little. */
@ApplicationScoped
class AgeRounds {

  private static final Logger LOG = Logger.getLogger(AgeRounds.class);

  /** A round ends after so many steps, whatever is left: the next goes on. */
  private static final int MOST_STEPS = 100;

  private final NoticeAgeService ages;
  private final CurrentCaller caller;

  AgeRounds(NoticeAgeService ages, CurrentCaller caller) {
    this.ages = ages;
    this.caller = caller;
  }

  @Scheduled(
      every = "{sxsh.notices.clear-every}",
      delayed = "{sxsh.notices.clear-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Silence.class)
  void clear() {
    caller.actAs(Caller.SYSTEM);
    int cleared = 0;
    for (int step = 0; step < MOST_STEPS; step++) {
      int now = ages.clear();
      cleared += now;
      if (now == 0) {
        break;
      }
    }
    if (cleared > 0) {
      LOG.infof("Old notices and mails deleted: %d", cleared);
    }
  }
}
