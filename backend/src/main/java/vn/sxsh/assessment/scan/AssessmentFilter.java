package vn.sxsh.assessment.scan;

import jakarta.validation.constraints.DecimalMax;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.assessment.criteria.PotentialLevel;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.registry.PollutionRisk;
import vn.sxsh.shared.persistence.SqlConditions;

/** Which assessments a list or a file is about. */
public class AssessmentFilter {

  @Parameter(description = "Tìm theo tên, mã, địa chỉ cơ sở; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Cơ sở được đánh giá.")
  @QueryParam("facility")
  public UUID facility;

  @Parameter(description = "Đơn vị hành chính, gồm mọi đơn vị đã và đang trực thuộc.")
  @QueryParam("area")
  public UUID area;

  @Parameter(description = "Ngành VSIC ở cấp bất kỳ, gồm mọi ngành con cùng phiên bản.")
  @QueryParam("sector")
  public UUID sector;

  @Parameter(description = "Quy mô; lặp lại tham số để chọn nhiều.")
  @QueryParam("size")
  @Size(max = 10)
  public List<FacilitySize> sizes;

  @Parameter(description = "Nguy cơ ô nhiễm ghi trong danh bạ; lặp lại tham số để chọn nhiều.")
  @QueryParam("pollutionRisk")
  @Size(max = 10)
  public List<PollutionRisk> risks;

  @Parameter(description = "Mức tiềm năng; lặp lại tham số để chọn nhiều.")
  @QueryParam("level")
  @Size(max = 10)
  public List<PotentialLevel> levels;

  @Parameter(description = "Tình trạng; lặp lại tham số để chọn nhiều.")
  @QueryParam("state")
  @Size(max = 10)
  public List<AssessmentState> states;

  @Parameter(description = "Chỉ đánh giá hoàn thành gần nhất của mỗi cơ sở.")
  @QueryParam("latest")
  public Boolean latest;

  @Parameter(description = "Điểm tiềm năng từ.")
  @QueryParam("potentialFrom")
  @DecimalMin("0")
  @DecimalMax("100")
  public BigDecimal potentialFrom;

  @Parameter(description = "Điểm nhu cầu từ.")
  @QueryParam("needFrom")
  @DecimalMin("0")
  @DecimalMax("100")
  public BigDecimal needFrom;

  @Parameter(description = "Điểm khả năng từ.")
  @QueryParam("abilityFrom")
  @DecimalMin("0")
  @DecimalMax("100")
  public BigDecimal abilityFrom;

  @Parameter(description = "Đánh giá từ ngày này.", example = "2018-01-01")
  @QueryParam("from")
  public LocalDate from;

  @Parameter(description = "Đánh giá đến hết ngày này.", example = "2018-12-31")
  @QueryParam("to")
  public LocalDate to;

  /** What is asked of the facility. */
  FacilityFilter facilities() {
    FacilityFilter facilities = new FacilityFilter();
    facilities.q = q;
    facilities.area = area;
    facilities.sector = sector;
    facilities.sizes = sizes;
    facilities.risks = risks;
    return facilities;
  }

  /** Adds what is asked of an assessment {@code a}; {@code s} is its standing, if it has one. */
  SqlConditions narrow(SqlConditions conditions) {
    if (latest != null) {
      conditions.add(latest ? "s.assessment_id IS NOT NULL" : "s.assessment_id IS NULL");
    }
    return conditions
        .add("a.deleted_at IS NULL")
        .addIfGiven("a.facility_id = :assessed", "assessed", facility)
        .addIfGiven("a.level IN (:levels)", "levels", names(levels))
        .addIfGiven("a.state IN (:states)", "states", names(states))
        .addIfGiven("a.potential_score >= :potentialFrom", "potentialFrom", potentialFrom)
        .addIfGiven("a.need_score >= :needFrom", "needFrom", needFrom)
        .addIfGiven("a.ability_score >= :abilityFrom", "abilityFrom", abilityFrom)
        .addIfGiven("a.assessed_on >= :from", "from", from)
        .addIfGiven("a.assessed_on <= :to", "to", to);
  }

  private static List<String> names(List<? extends Enum<?>> values) {
    return values == null ? null : values.stream().<String>map(Enum::name).toList();
  }
}
