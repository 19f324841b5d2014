package vn.sxsh.facility.exchange;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilityScope;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Writes what the filter shows to the caller as a file. */
@ApplicationScoped
@Transactional
public class ExportService {

  /** A registry of a million records over a slow line. */
  private static final int LONGEST_SECONDS = 900;

  private final ExportRepository rows;
  private final FacilityScope scope;
  private final VietnamTime time;
  private final ExportPlaces places;

  ExportService(ExportRepository rows, FacilityScope scope, VietnamTime time, ExportPlaces places) {
    this.rows = rows;
    this.places = places;
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
    places.hold(() -> writeRows(filter, request, out));
  }

  private void writeRows(FacilityFilter filter, ExportRequest request, OutputStream out)
      throws IOException {
    boolean confidential = scope.seesConfidential();
    List<ExportColumn> columns = ExportColumn.shownTo(confidential);
    TableWriter table = request.format.open(columns, request.bom, out);
    try (Stream<Object[]> found = rows.rows(filter, columns, confidential)) {
      for (Iterator<Object[]> each = found.iterator(); each.hasNext(); ) {
        table.row(each.next());
      }
    }
    table.end();
  }
}
