package vn.sxsh.outreach.activity;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.table.SheetFormat;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Writes what the filter of the register shows as a file. */
@ApplicationScoped
@Transactional
public class ActivityExportService {

  private static final int ROWS_AT_A_TIME = 200;

  private final ActivityRepository activities;
  private final ActivityShapes shapes;
  private final ActivityReach reach;
  private final VietnamTime time;

  ActivityExportService(
      ActivityRepository activities, ActivityShapes shapes, ActivityReach reach, VietnamTime time) {
    this.activities = activities;
    this.shapes = shapes;
    this.reach = reach;
    this.time = time;
  }

  /** A name that is safe on every system. */
  public String fileName(SheetFormat format) {
    return "hoat-dong-%s.%s".formatted(time.today(), format.ending);
  }

  /** Writes the file, page by page. */
  public void write(ActivityFilter filter, SheetFormat format, OutputStream out)
      throws IOException {
    List<ActivityColumn> columns = List.of(ActivityColumn.values());
    TableWriter table = format.open("Hoạt động", columns, out);
    PageRequest request = new PageRequest();
    request.limit = ROWS_AT_A_TIME;
    Page<OutreachActivity> page;
    do {
      page = activities.page(filter, reach.of(filter), request);
      ActivityLinks links = shapes.links(page.items());
      for (OutreachActivity activity : page.items()) {
        ActivityColumn.Row row = new ActivityColumn.Row(activity, links);
        table.row(columns.stream().map(column -> column.of(row)).toArray());
      }
      activities.getEntityManager().clear();
      request.offset += ROWS_AT_A_TIME;
    } while (request.offset < page.total());
    table.end();
  }
}
