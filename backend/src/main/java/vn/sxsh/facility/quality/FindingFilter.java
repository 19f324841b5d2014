package vn.sxsh.facility.quality;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which findings a list or a count is about. */
public class FindingFilter {

  @Parameter(description = "Tìm theo tên, mã, mã số thuế, địa chỉ của cơ sở; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Quy tắc; lặp lại tham số để chọn nhiều.")
  @QueryParam("rule")
  @Size(max = 20)
  public List<QualityRule> rules;

  @Parameter(description = "Mức độ; lặp lại tham số để chọn nhiều.")
  @QueryParam("severity")
  @Size(max = 10)
  public List<Severity> severities;

  @Parameter(description = "Đơn vị hành chính, gồm mọi đơn vị đã và đang trực thuộc.")
  @QueryParam("area")
  public UUID area;

  @Parameter(description = "Người phụ trách.")
  @QueryParam("owner")
  public UUID owner;

  @Parameter(description = "Chỉ những việc giao cho chính người gọi.")
  @QueryParam("mine")
  public Boolean mine;

  @Parameter(description = "Chỉ những việc chưa giao (true) hoặc đã giao (false).")
  @QueryParam("unassigned")
  public Boolean unassigned;

  @Parameter(description = "Tình trạng; lặp lại tham số để chọn nhiều, bỏ trống là tất cả.")
  @QueryParam("state")
  @Size(max = 10)
  public List<FindingState> states;

  @Parameter(description = "Chỉ những việc cần xử lý đã quá hạn.")
  @QueryParam("overdue")
  public Boolean overdue;

  /** The same filter for one rule. */
  FindingFilter only(QualityRule rule) {
    FindingFilter one = new FindingFilter();
    one.q = q;
    one.rules = List.of(rule);
    one.area = area;
    one.owner = owner;
    one.mine = mine;
    one.unassigned = unassigned;
    one.states = states;
    one.overdue = overdue;
    return one;
  }

  /** True when findings are asked for that nobody has said a word to. */
  boolean admitsUntouched() {
    return (states == null || states.isEmpty() || states.contains(FindingState.OPEN))
        && !Boolean.FALSE.equals(unassigned)
        && owner == null
        && !Boolean.TRUE.equals(mine)
        && !Boolean.TRUE.equals(overdue);
  }

  /** True when a rule of that code and severity is asked for. */
  boolean admits(QualityRule rule) {
    return holds(rules, rule) && holds(severities, rule.severity);
  }

  private static <T> boolean holds(List<T> chosen, T value) {
    return chosen == null || chosen.isEmpty() || chosen.contains(value);
  }
}
