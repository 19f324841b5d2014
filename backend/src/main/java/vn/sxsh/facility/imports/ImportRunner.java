package vn.sxsh.facility.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import org.jboss.logging.Logger;
import vn.sxsh.identity.login.CallerDirectory;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.ChangeSource;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Works on imports behind the scenes, one at a time, on behalf of who began them. What a server was
 * working on when it ended goes on at its next start.
 */
@ApplicationScoped
public class ImportRunner {

  private static final Logger LOG = Logger.getLogger(ImportRunner.class);

  @Inject ImportBatchService batches;
  @Inject ImportRepository imports;
  @Inject ImportRunner self;
  @Inject CallerDirectory callers;
  @Inject CurrentCaller caller;

  private final ExecutorService worker =
      Executors.newSingleThreadExecutor(
          task -> {
            Thread thread = new Thread(task, "facility-import");
            thread.setDaemon(true);
            return thread;
          });

  private volatile boolean stopping;

  @ActivateRequestContext
  void onStart(@Observes StartupEvent started) {
    imports.listRunning().forEach(this::submit);
  }

  void onStop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    worker.shutdown();
    worker.awaitTermination(8, TimeUnit.SECONDS);
  }

  /** Works on the job as soon as those before it are done. */
  void submit(UUID id) {
    worker.execute(() -> self.run(id));
  }

  /** Works on the job until it is done, or the server ends. */
  @ActivateRequestContext
  void run(UUID id) {
    caller.actAs(Caller.SYSTEM.via(ChangeSource.IMPORT));
    try {
      FacilityImport job = batches.restart(id);
      Caller author = callers.current(job.createdBy).orElse(null);
      if (author == null) {
        batches.fail(id, "ACCOUNT_GONE");
        return;
      }
      caller.actAs(author.via(ChangeSource.IMPORT));
      boolean trial = job.status == ImportStatus.CHECKING;
      JobMemory memory = batches.memory(trial);
      boolean more = true;
      while (more && !stopping) {
        more = step(id, memory, trial);
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "The import %s cannot go on", id);
      batches.fail(id, "INTERNAL");
    }
  }

  /** A batch that fails is tried once more, for others may have written at the same time. */
  private boolean step(UUID id, JobMemory memory, boolean trial) {
    try {
      return batches.next(id, memory);
    } catch (RuntimeException first) {
      if (trial) {
        throw first;
      }
      LOG.warnf(first, "A batch of the import %s is tried again", id);
    }
    try {
      return batches.next(id, memory);
    } catch (RuntimeException second) {
      LOG.errorf(second, "A batch of the import %s was not saved", id);
      batches.skip(id);
      return true;
    }
  }
}
