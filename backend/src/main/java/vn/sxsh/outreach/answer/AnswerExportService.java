package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.table.SheetFormat;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Writes the answers that a filter shows as a file. */
@ApplicationScoped
@Transactional
public class AnswerExportService {

  private static final int ROWS_AT_A_TIME = 200;

  private final AnswerRepository answers;
  private final AnswerShapes shapes;
  private final FacilityService facilities;
  private final VietnamTime time;

  AnswerExportService(
      AnswerRepository answers, AnswerShapes shapes, FacilityService facilities, VietnamTime time) {
    this.answers = answers;
    this.shapes = shapes;
    this.facilities = facilities;
    this.time = time;
  }

  /** A name that is safe on every system. */
  public String fileName(SheetFormat format) {
    return "khao-sat-nhan-thuc-%s.%s".formatted(time.today(), format.ending);
  }

  /** Writes the file, page by page. */
  public void write(AnswerFilter filter, SheetFormat format, OutputStream out) throws IOException {
    List<AnswerColumn> columns = List.of(AnswerColumn.values());
    TableWriter table = format.open("Câu trả lời", columns, out);
    PageRequest request = new PageRequest();
    request.limit = ROWS_AT_A_TIME;
    Page<SurveyAnswer> page;
    do {
      page = answers.page(filter.narrow(facilities.visible()), request);
      for (AnswerResponse answer : shapes.of(page.items())) {
        table.row(columns.stream().map(column -> column.of(answer)).toArray());
      }
      answers.getEntityManager().clear();
      request.offset += ROWS_AT_A_TIME;
    } while (request.offset < page.total());
    table.end();
  }
}
