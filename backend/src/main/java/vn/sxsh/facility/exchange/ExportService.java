package vn.sxsh.facility.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Writes what the filter shows to the caller as a file. */
@ApplicationScoped
@Transactional
public class ExportService {

  /** An export keeps a processor busy, here or in the database: half are left to everybody else. */
  private static final int AT_ONCE = Math.max(1, Runtime.getRuntime().availableProcessors() / 2);

  /** Each holds a thread; who would come on top is sent away at once. */
  private static final int MOST_WAITING = 16;

  private static final int WAIT_SECONDS = 5;

  /** A registry of a million records over a slow line. */
  private static final int LONGEST_SECONDS = 900;

  private final ExportRepository rows;
  private final FacilityScope scope;
  private final VietnamTime time;
  private final Semaphore waiting = new Semaphore(MOST_WAITING);
  final Semaphore places = new Semaphore(AT_ONCE, true);

  ExportService(ExportRepository rows, FacilityScope scope, VietnamTime time) {
    this.rows = rows;
    this.scope = scope;
    this.time = time;
  }

  /** A name that is safe on every system. */
  public String fileName(ExportFormat format) {
    return "danh-ba-co-so-%s.%s".formatted(time.today(), format.ending);
  }

  /** Writes the file; reports TOO_MANY_REQUESTS before its first byte, or not at all. */
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public void write(FacilityFilter filter, ExportRequest request, OutputStream out)
      throws IOException {
    takePlace();
    try {
      boolean confidential = scope.seesConfidential();
      List<ExportColumn> columns = ExportColumn.shownTo(confidential);
      TableWriter table = request.format.open(columns, request.bom, out);
      try (Stream<Object[]> found = rows.rows(filter, columns, confidential)) {
        for (Iterator<Object[]> each = found.iterator(); each.hasNext(); ) {
          table.row(each.next());
        }
      }
      table.end();
    } finally {
      places.release();
    }
  }

  /** Waits for a place, but not for long. */
  private void takePlace() {
    boolean mayWait = waiting.tryAcquire();
    try {
      if (!mayWait || !places.tryAcquire(WAIT_SECONDS, TimeUnit.SECONDS)) {
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
