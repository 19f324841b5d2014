package vn.sxsh.facility.part;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Erases, step by step and behind the scenes, contacts whose data are over their term. */
@ApplicationScoped
public class ContactTermRounds {

  private static final Logger LOG = Logger.getLogger(ContactTermRounds.class);

  private final ContactTermService terms;
  private final CurrentCaller caller;

  ContactTermRounds(ContactTermService terms, CurrentCaller caller) {
    this.terms = terms;
    this.caller = caller;
  }

  @Scheduled(
      every = "{sxsh.personal-data.erase-every}",
      delayed = "12m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    int erased = erase();
    if (erased > 0) {
      LOG.infof("Contacts erased whose data were over their term: %d", erased);
    }
  }

  /** Looks at all facilities; answers how many contacts were erased. */
  public int erase() {
    caller.actAs(Caller.SYSTEM);
    int erased = 0;
    for (int step = terms.step(); step > 0; step = terms.step()) {
      erased += step;
    }
    return erased;
  }
}
