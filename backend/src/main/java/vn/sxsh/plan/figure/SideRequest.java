package vn.sxsh.plan.figure;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.shared.problem.CommonProblem;

/** Which of the facilities behind a figure are wanted. */
public class SideRequest extends FigureRequest {

  @Parameter(description = "Phía của con số.")
  @QueryParam("side")
  @DefaultValue("NUMERATOR")
  public Side side;

  @Parameter(description = "Cách hiểu; bỏ trống là cách chính thức.")
  @QueryParam("reading")
  public Reading reading;

  @Parameter(description = "Chỉ những cơ sở có mức tiết kiệm trong khoảng này.")
  @QueryParam("band")
  public SavingBand band;

  @Parameter(
      description =
          "Chỉ một phần của con số, như một dòng của bảng kết quả qua các năm: chia theo gì.")
  @QueryParam("split")
  @DefaultValue("NONE")
  public SeriesSplit split;

  @Parameter(
      description =
          "Phần nào: key của nhóm trong bảng kết quả qua các năm; có split mà bỏ trống là những"
              + " cơ sở chưa xác định.",
      example = "SMALL")
  @QueryParam("group")
  @Size(max = 40)
  public String group;

  /** Reports a side or a band that the reading has not, and a part that there cannot be. */
  void requireSide(Reading reading) {
    if (!reading.isRate() && side != Side.NUMERATOR) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("side", "SIDE_OF_NUMBER");
    }
    if (band != null && (side != Side.NUMERATOR || reading.numerator(band) == null)) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("band", "BAND_NOT_COUNTED");
    }
    if (group != null && !split.isKey(group)) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("group", "GROUP_OF_OTHER_SPLIT");
    }
  }
}
