package vn.sxsh.notice;

import io.quarkus.scheduler.Scheduled.SkipPredicate;
import io.quarkus.scheduler.ScheduledExecution;
import jakarta.enterprise.context.ApplicationScoped;

/** Keeps a server quiet that was told not to tell anybody anything by itself. */
@ApplicationScoped
public class Silence implements SkipPredicate {

  private final NoticeConfig config;

  Silence(NoticeConfig config) {
    this.config = config;
  }

  @Override
  public boolean test(ScheduledExecution execution) {
    return !config.enabled();
  }
}
