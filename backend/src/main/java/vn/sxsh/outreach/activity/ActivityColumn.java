package vn.sxsh.outreach.activity;

import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.plan.task.TaskRef;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.unit.AdminUnitRef;
import vn.sxsh.shared.table.TableColumn;

/** The columns of the register as a file. Other programs read the codes: add, never rename. */
enum ActivityColumn implements TableColumn {
  CODE("code", "Mã hoạt động", row -> row.activity().code),
  KIND("kind", "Hình thức", row -> row.activity().kind),
  TITLE("title", "Tên hoạt động", row -> row.activity().title),
  TOPICS(
      "topics",
      "Chủ đề",
      row -> row.activity().topics().stream().map(Enum::name).collect(Collectors.joining("; "))),
  TASK("task", "Nhiệm vụ", row -> row.task() == null ? null : row.task().code()),
  ORGANISER_CODE("organiserCode", "Mã cơ quan chủ trì", row -> row.organiser().code()),
  ORGANISER("organiser", "Cơ quan chủ trì", row -> row.organiser().name()),
  PARTNERS("partners", "Cơ quan phối hợp", Row::partnerNames),
  OTHER_PARTNERS("otherPartners", "Đơn vị phối hợp khác", row -> row.activity().otherPartners),
  PLACE("place", "Địa điểm", row -> row.activity().place),
  UNIT_CODE(
      "adminUnitCode",
      "Mã đơn vị hành chính",
      row -> row.unit() == null ? null : row.unit().code()),
  UNIT("adminUnit", "Đơn vị hành chính", row -> row.unit() == null ? null : row.unit().name()),
  STARTS_ON("startsOn", "Từ ngày", row -> row.activity().startsOn),
  ENDS_ON("endsOn", "Đến ngày", row -> row.activity().endsOn),
  STATUS("status", "Tình trạng", row -> row.activity().status),
  STATUS_REASON("statusReason", "Lý do", row -> row.activity().statusReason),
  COST("cost", "Kinh phí (đồng)", true, row -> row.activity().cost),
  COST_SOURCE("costSource", "Nguồn kinh phí", row -> row.activity().costSource),
  OUTLET("outlet", "Cơ quan báo chí, nơi đăng", row -> row.activity().outlet),
  PUBLISHED_ON("publishedOn", "Ngày đăng, phát", row -> row.activity().publishedOn),
  COPIES("copies", "Số bản", true, row -> row.activity().copies),
  DURATION("durationMinutes", "Thời lượng (phút)", true, row -> row.activity().durationMinutes),
  AUDIENCE("audience", "Số người tiếp cận", true, row -> row.activity().audience),
  LINK("link", "Liên kết", row -> row.activity().link),
  RERUN_OF("rerunOf", "Đăng, phát lại của", Row::firstRunCode),
  NOTE("note", "Ghi chú", row -> row.activity().note);

  private final String code;
  private final String label;
  private final boolean number;
  private final Function<Row, Object> value;

  ActivityColumn(String code, String label, Function<Row, Object> value) {
    this(code, label, false, value);
  }

  ActivityColumn(String code, String label, boolean number, Function<Row, Object> value) {
    this.code = code;
    this.label = label;
    this.number = number;
    this.value = value;
  }

  /** An activity with what it points at. */
  record Row(OutreachActivity activity, ActivityLinks links) {

    TaskRef task() {
      return links.task(activity);
    }

    AgencyRef organiser() {
      return links.organiser(activity);
    }

    AdminUnitRef unit() {
      return links.unit(activity);
    }

    String partnerNames() {
      String names =
          links.partners(activity).stream().map(AgencyRef::name).collect(Collectors.joining("; "));
      return names.isEmpty() ? null : names;
    }

    String firstRunCode() {
      ActivityRef first = links.firstRun(activity);
      return first == null ? null : first.code();
    }
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isNumber() {
    return number;
  }

  /** The cell as text; null when there is nothing. */
  String of(Row row) {
    Object found = value.apply(row);
    return found == null ? null : found.toString();
  }
}
