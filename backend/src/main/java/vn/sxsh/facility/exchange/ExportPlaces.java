package vn.sxsh.facility.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import vn.sxsh.shared.problem.CommonProblem;

/** Lets so many exports run at a time that everybody else is served meanwhile. */
@ApplicationScoped
public class ExportPlaces {

  /** An export keeps a processor busy, here or in the database: half are left to everybody else. */
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  /** Each holds a thread; who would come on top is sent away at once. */
  private static final int MOST_WAITING = 16;

  private static final int WAIT_SECONDS = 5;

  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  final Semaphore free = new Semaphore(AT_ONCE, true);

  /** What is done in a place. */
  @FunctionalInterface
  public interface Work {

    /** Writes the file. */
    void write() throws IOException;
  }

  /** Writes a file; reports TOO_MANY_REQUESTS before its first byte, or not at all. */
  public void hold(Work work) throws IOException {
    take();
    try {
      work.write();
    } finally {
      free.release();
    }
  }

  /** Waits for a place, but not for long. */
  private void take() {
    boolean mayWait = waiting.tryAcquire();
    try {
      if (!mayWait || !free.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
        throw CommonProblem.TOO_MANY_REQUESTS.raise().retryAfter(WAIT_SECONDS);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
      throw CommonProblem.UNAVAILABLE.raise().retryAfter(WAIT_SECONDS);
    } finally {
      if (mayWait) {
        waiting.release();
      }
    }
  }
}
