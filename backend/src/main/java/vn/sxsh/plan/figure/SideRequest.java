package vn.sxsh.plan.figure;

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

  /** Reports a side or a band that the reading has not. */
  void requireSide(Reading reading) {
    if (!reading.isRate() && side != Side.NUMERATOR) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("side", "SIDE_OF_NUMBER");
    }
    if (band != null && (side != Side.NUMERATOR || reading.numerator(band) == null)) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("band", "BAND_NOT_COUNTED");
    }
  }
}
