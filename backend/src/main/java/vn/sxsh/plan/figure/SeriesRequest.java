package vn.sxsh.plan.figure;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import java.util.Arrays;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Over which years, and split by what, a figure is wanted. */
public class SeriesRequest extends FigureRequest {

  @Parameter(description = "Chia theo; địa bàn là đơn vị của chính năm đó.")
  @QueryParam("split")
  @DefaultValue("NONE")
  public SeriesSplit split;

  @Parameter(description = "Cách hiểu; bỏ trống là cách chính thức.")
  @QueryParam("reading")
  public Reading reading;

  @Override
  List<Object> asked() {
    return Arrays.asList(super.asked(), split, reading);
  }
}
