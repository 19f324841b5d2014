package vn.sxsh.notice.reminder;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.sxsh.notice.Silence;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Looks for deadlines again and again, as the program itself. */
@ApplicationScoped
class ReminderRounds {

  private static final Logger LOG = Logger.getLogger(ReminderRounds.class);

  private final ReminderService reminders;
  private final CurrentCaller caller;

  ReminderRounds(ReminderService reminders, CurrentCaller caller) {
    this.reminders = reminders;
    this.caller = caller;
  }

  @Scheduled(
      every = "{sxsh.notices.look-every}",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Silence.class)
  void look() {
    caller.actAs(Caller.SYSTEM);
    int told = reminders.remind();
    if (told > 0) {
      LOG.infof("Reminders told: %d", told);
    }
  }
}
