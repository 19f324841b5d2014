package vn.sxsh.outreach.certificate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.outreach.course.CourseAccess;
import vn.sxsh.outreach.course.CourseRef;
import vn.sxsh.outreach.course.CourseService;
import vn.sxsh.outreach.course.CourseTopic;
import vn.sxsh.outreach.person.AttendanceResponse;
import vn.sxsh.outreach.person.KnownPersonService;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.table.SheetFormat;
import vn.sxsh.shared.table.TableWriter;
import vn.sxsh.shared.time.VietnamTime;

/** Tells who holds which certificate on a day. */
@ApplicationScoped
@Transactional
public class CertificateService {

  private static final int ROWS_AT_A_TIME = 200;

  private final CertificateRepository certificates;
  private final CourseAccess access;
  private final CourseService courses;
  private final KnownPersonService people;
  private final VietnamTime time;

  CertificateService(
      CertificateRepository certificates,
      CourseAccess access,
      CourseService courses,
      KnownPersonService people,
      VietnamTime time) {
    this.certificates = certificates;
    this.access = access;
    this.courses = courses;
    this.people = people;
    this.time = time;
  }

  /** One page of the certificates that the caller may see. */
  public Page<CertificateResponse> list(CertificateFilter filter, PageRequest request) {
    LocalDate day = filter.asOf == null ? time.today() : filter.asOf;
    Page<CertificateRow> page = certificates.page(filter, day, access.certificates(), request);
    Map<UUID, AttendanceResponse.Person> known =
        people.shapes(page.items().stream().map(CertificateRow::personId).toList());
    Map<UUID, CourseRef> held =
        courses.refs(page.items().stream().map(CertificateRow::courseId).toList());
    return page.map(
        row ->
            new CertificateResponse(
                row.id(),
                known.get(row.personId()),
                held.get(row.courseId()),
                CourseTopic.valueOf(row.topic()),
                row.certificateNumber(),
                row.issuedOn(),
                row.expiresOn(),
                CertificateState.valueOf(row.state())));
  }

  /** A name that is safe on every system. */
  public String fileName(SheetFormat format) {
    return "chung-chi-%s.%s".formatted(time.today(), format.ending);
  }

  /** Writes the certificates that the filter shows as a file, page by page. */
  public void write(CertificateFilter filter, SheetFormat format, OutputStream out)
      throws IOException {
    List<CertificateColumn> columns = List.of(CertificateColumn.values());
    TableWriter table = format.open("Chứng chỉ", columns, out);
    PageRequest request = new PageRequest();
    request.limit = ROWS_AT_A_TIME;
    Page<CertificateResponse> page;
    do {
      page = list(filter, request);
      for (CertificateResponse certificate : page.items()) {
        table.row(columns.stream().map(column -> column.of(certificate)).toArray());
      }
      request.offset += ROWS_AT_A_TIME;
    } while (request.offset < page.total());
    table.end();
  }
}
