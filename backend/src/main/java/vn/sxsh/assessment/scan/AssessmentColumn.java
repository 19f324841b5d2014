package vn.sxsh.assessment.scan;

import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.shared.table.TableColumn;

/** The columns of assessments as a file. Other programs read the codes: add, never rename. */
enum AssessmentColumn implements TableColumn {
  FACILITY_CODE("facilityCode", "Mã cơ sở", false, it -> it.facility().code()),
  FACILITY("facility", "Cơ sở", false, it -> it.facility().name()),
  ADMIN_UNIT("adminUnit", "Đơn vị hành chính", false, it -> it.adminUnit().name()),
  SECTOR_CODE(
      "sectorCode", "Mã ngành", false, it -> it.sector() == null ? null : it.sector().code()),
  SECTOR("sector", "Ngành", false, it -> it.sector() == null ? null : it.sector().name()),
  SIZE("size", "Quy mô", false, AssessmentResponse::size),
  ASSESSED_ON("assessedOn", "Ngày đánh giá", false, AssessmentResponse::assessedOn),
  STATE("state", "Tình trạng", false, AssessmentResponse::state),
  SCORE("score", "Điểm chung", true, AssessmentResponse::score),
  LEVEL("level", "Mức tiềm năng", false, AssessmentResponse::level),
  HAS_POTENTIAL("hasPotential", "Có tiềm năng", false, AssessmentResponse::hasPotential),
  POTENTIAL("potential", "Điểm tiềm năng", true, AssessmentResponse::potentialScore),
  NEED("need", "Điểm nhu cầu", true, AssessmentResponse::needScore),
  ABILITY("ability", "Điểm khả năng", true, AssessmentResponse::abilityScore),
  CRITERIA_SET("criteriaSet", "Phiên bản tiêu chí", true, it -> it.criteriaSet().number()),
  MARKS(
      "marks",
      "Điểm từng tiêu chí",
      false,
      it ->
          it.criteria().stream()
              .filter(each -> each.mark() != null)
              .map(each -> each.criterion() + ": " + each.mark() + "/" + each.most())
              .collect(Collectors.joining("; "))),
  CONCLUSION("conclusion", "Nhận xét, kiến nghị", false, AssessmentResponse::conclusion);

  private final String code;
  private final String label;
  private final boolean number;
  private final Function<AssessmentResponse, Object> value;

  AssessmentColumn(
      String code, String label, boolean number, Function<AssessmentResponse, Object> value) {
    this.code = code;
    this.label = label;
    this.number = number;
    this.value = value;
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
  String of(AssessmentResponse assessment) {
    Object found = value.apply(assessment);
    return found == null ? null : found.toString();
  }
}
