package vn.sxsh.assessment.scan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.table.SheetFormat;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Writes the assessments that a filter shows as a file. */
@ApplicationScoped
@Transactional
public class AssessmentExportService {

  private static final int ROWS_AT_A_TIME = 1_000;

  private final AssessmentService assessments;
  private final EntityManager entityManager;
  private final VietnamTime time;

  AssessmentExportService(
      AssessmentService assessments, EntityManager entityManager, VietnamTime time) {
    this.assessments = assessments;
    this.entityManager = entityManager;
    this.time = time;
  }

  /** A name that is safe on every system. */
  public String fileName(SheetFormat format) {
    return "danh-gia-tiem-nang-%s.%s".formatted(time.today(), format.ending);
  }

  /** Writes the file, page by page. */
  public void write(AssessmentFilter filter, SheetFormat format, OutputStream out)
      throws IOException {
    List<AssessmentColumn> columns = List.of(AssessmentColumn.values());
    TableWriter table = format.open("Đánh giá tiềm năng", columns, out);
    PageRequest request = new PageRequest();
    request.limit = ROWS_AT_A_TIME;
    Page<AssessmentResponse> page;
    do {
      page = assessments.list(filter, request);
      for (AssessmentResponse assessment : page.items()) {
        table.row(columns.stream().map(column -> column.of(assessment)).toArray());
      }
      entityManager.clear();
      request.offset += ROWS_AT_A_TIME;
    } while (request.offset < page.total());
    table.end();
  }
}
