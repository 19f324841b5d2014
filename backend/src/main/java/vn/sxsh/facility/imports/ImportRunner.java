package vn.sxsh.facility.imports;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
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

  private final ExecutorService worker = thread("facility-import");
  private final ExecutorService helper = thread("facility-import-helper");

  private volatile boolean stopping;

  @ActivateRequestContext
  void onStart(@Observes StartupEvent started) {
    imports.listRunning().forEach(this::submit);
  }

  void onStop(@Observes ShutdownEvent stopped) throws InterruptedException {
    stopping = true;
    worker.shutdown();
    if (worker.awaitTermination(8, TimeUnit.SECONDS)) {
      helper.shutdown();
    }
  }

  private static ExecutorService thread(String name) {
    return Executors.newSingleThreadExecutor(
        task -> {
          Thread thread = new Thread(task, name);
          thread.setDaemon(true);
          return thread;
        });
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
        more = trial ? batches.tryNext(id, memory) : saveNext(id, memory);
      }
    } catch (RuntimeException e) {
      LOG.errorf(e, "The import %s cannot go on", id);
      batches.fail(id, "INTERNAL");
    }
  }

  /**
   * Saves the next two batches at the same time: writing takes the database far longer than the
   * order in which they end. False when there was nothing left to do.
   */
  private boolean saveNext(UUID id, JobMemory memory) {
    FacilityImport job = batches.begin(id);
    if (job == null) {
      return false;
    }
    int next = job.done + ImportBatchService.ROWS;
    BatchTurn turn = new BatchTurn();
    Caller author = caller.get();
    Future<?> later =
        next < job.total
            ? helper.submit(() -> self.saveLater(author, id, next, memory, turn))
            : CompletableFuture.completedFuture(null);
    boolean saved = false;
    try {
      turn.pass(batches.save(id, job.done, memory, BatchTurn.first()));
      saved = true;
    } catch (RuntimeException first) {
      turn.cancel();
      LOG.warnf(first, "A batch of the import %s is tried again", id);
    }
    ended(later);
    if (!saved) {
      saveAgain(id, job.done, memory);
    }
    return true;
  }

  /** A batch that fails is tried once more, for others may have written at the same time. */
  private void saveAgain(UUID id, int done, JobMemory memory) {
    try {
      batches.save(id, done, memory, BatchTurn.first());
    } catch (RuntimeException second) {
      LOG.errorf(second, "A batch of the import %s was not saved", id);
      batches.skip(id);
    }
  }

  /**
   * A batch that is saved beside the one before it; when it cannot be, it is the next one's turn.
   */
  @ActivateRequestContext
  void saveLater(Caller author, UUID id, int done, JobMemory memory, BatchTurn turn) {
    caller.actAs(author);
    try {
      batches.save(id, done, memory, turn);
    } catch (RuntimeException e) {
      LOG.debugf(e, "A batch of the import %s waits for the one before it", id);
    }
  }

  private static void ended(Future<?> work) {
    try {
      work.get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }
}
