package vn.sxsh.plan.figure;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

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
}
