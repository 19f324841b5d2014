package vn.sxsh.audit.search;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;

/**
 * Indexes the words of the change log behind the scenes, so that nobody who writes waits for it. A
 * search looks through what is not indexed yet.
 */
@ApplicationScoped
@Transactional
public class ChangeWordService {

  /** So many each second take a tenth of one processor. */
  private static final int MOST_ENTRIES = 2_000;

  private final ChangeWordRepository words;

  ChangeWordService(ChangeWordRepository words) {
    this.words = words;
  }

  /** Indexes settled entries; returns how many there were. */
  public int index() {
    return words.write(MOST_ENTRIES);
  }

  @Scheduled(
      every = "1s",
      delayed = "10s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP,
      skipExecutionIf = Scheduled.ApplicationNotRunning.class)
  void indexWhatIsSettled() {
    index();
  }
}
