package vn.sxsh.audit.search;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.StringJoiner;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.shared.history.ChangeOperation;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.security.ChangeSource;
import vn.sxsh.shared.time.VietnamTime;

/** Which changes are asked for; what is not given does not narrow them. */
public class ChangeFilter extends HistoryRequest {

  @Parameter(description = "Người thực hiện.")
  @QueryParam("actorId")
  public UUID actorId;

  @Parameter(description = "Loại bản ghi; lặp lại tham số để chọn nhiều.", example = "TASK")
  @QueryParam("recordType")
  @Size(max = 50)
  public List<@Pattern(regexp = "[A-Z_]{1,50}") String> recordTypes;

  @Parameter(description = "Bản ghi bị thay đổi.")
  @QueryParam("recordId")
  public UUID recordId;

  @Parameter(description = "Bản ghi có lịch sử chứa thay đổi này.")
  @QueryParam("subjectId")
  public UUID subjectId;

  @Parameter(description = "Đường vào của thay đổi.")
  @QueryParam("source")
  public ChangeSource source;

  @Parameter(description = "Thêm, sửa, xóa hay khôi phục.")
  @QueryParam("operation")
  public ChangeOperation operation;

  @Parameter(description = "Từ ngày, theo giờ Việt Nam.", example = "2026-11-01")
  @QueryParam("from")
  public LocalDate from;

  @Parameter(description = "Đến hết ngày, theo giờ Việt Nam.", example = "2026-11-30")
  @QueryParam("to")
  public LocalDate to;

  @Parameter(description = "Tìm trong lý do và nội dung trước, sau; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  /** The condition over {@code change_log c}; its values are put into {@code values}. */
  String condition(Map<String, Object> values) {
    StringJoiner all = new StringJoiner(" AND ", "true AND ", "").setEmptyValue("true");
    Map<String, Object> equal = new HashMap<>();
    equal.put("actor_id", actorId);
    equal.put("record_id", recordId);
    equal.put("subject_id", subjectId);
    equal.put("source", source == null ? null : source.name());
    equal.put("operation", operation == null ? null : operation.name());
    equal.forEach(
        (column, value) -> {
          if (value != null) {
            all.add("c." + column + " = :" + column);
            values.put(column, value);
          }
        });
    if (recordTypes != null && !recordTypes.isEmpty()) {
      all.add("c.record_type IN (:types)");
      values.put("types", recordTypes);
    }
    if (from != null) {
      all.add("c.at >= :from");
      values.put("from", VietnamTime.startOf(from));
    }
    if (to != null) {
      all.add("c.at < :to");
      values.put("to", VietnamTime.startOf(to.plusDays(1)));
    }
    if (q != null && !q.isBlank()) {
      all.add("(c.xid, c.id) IN (SELECT s.xid, s.id FROM change_log_search(:q) s)");
      values.put("q", q);
    }
    return all.toString();
  }
}
