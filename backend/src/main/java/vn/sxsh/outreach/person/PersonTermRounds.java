package vn.sxsh.outreach.person;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Optional;
import org.jboss.logging.Logger;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/** Erases, step by step and behind the scenes, people whose data are over their term. */
@ApplicationScoped
public class PersonTermRounds {

  private static final Logger LOG = Logger.getLogger(PersonTermRounds.class);

  private final PersonTermService terms;
  private final CurrentCaller caller;

  PersonTermRounds(PersonTermService terms, CurrentCaller caller) {
    this.terms = terms;
    this.caller = caller;
  }

  @Scheduled(
      every = "{sxsh.personal-data.erase-every}",
      delayed = "10m",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void round() {
    int erased = erase();
    if (erased > 0) {
      LOG.infof("People erased whose data were over their term: %d", erased);
    }
  }

  /** Looks at everybody once; answers how many were erased. */
  public int erase() {
    caller.actAs(Caller.SYSTEM);
    int erased = 0;
    Optional<PersonTermService.Step> step = terms.step(PersonTermService.FIRST);
    while (step.isPresent()) {
      erased += step.get().erased();
      step = terms.step(step.get().last());
    }
    return erased;
  }
}
