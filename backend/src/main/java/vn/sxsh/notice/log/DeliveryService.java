package vn.sxsh.notice.log;

import io.quarkus.narayana.jta.runtime.TransactionConfiguration;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import vn.sxsh.facility.exchange.ExportPlaces;
import vn.sxsh.notice.log.DeliveryRepository.Row;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.table.SheetFormat;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Tells who was told what, when, by which channel and with which outcome. */
@ApplicationScoped
@Transactional
public class DeliveryService {

  private static final int LONGEST_SECONDS = 900;

  private final DeliveryRepository deliveries;
  private final ExportPlaces places;
  private final VietnamTime time;

  DeliveryService(DeliveryRepository deliveries, ExportPlaces places, VietnamTime time) {
    this.deliveries = deliveries;
    this.places = places;
    this.time = time;
  }

  /** One page of the log, the latest first. */
  public Page<DeliveryResponse> list(DeliveryFilter filter, PageRequest request) {
    return deliveries.page(filter, request).map(DeliveryResponse::of);
  }

  /** A name that is safe on every system. */
  public String fileName(SheetFormat format) {
    return "nhat-ky-thong-bao-%s.%s".formatted(time.today(), format.ending);
  }

  /** Writes the file; reports TOO_MANY_REQUESTS before its first byte, or not at all. */
  @TransactionConfiguration(timeout = LONGEST_SECONDS)
  public void write(DeliveryFilter filter, SheetFormat format, OutputStream out)
      throws IOException {
    places.hold(() -> writeRows(filter, format, out));
  }

  private void writeRows(DeliveryFilter filter, SheetFormat format, OutputStream out)
      throws IOException {
    List<DeliveryColumn> columns = List.of(DeliveryColumn.values());
    TableWriter table = format.open("Nhật ký thông báo", columns, out);
    try (Stream<Row> rows = deliveries.stream(filter)) {
      for (Iterator<Row> each = rows.iterator(); each.hasNext(); ) {
        Row row = each.next();
        table.row(columns.stream().map(column -> column.of(row)).toArray());
      }
    }
    table.end();
  }
}
