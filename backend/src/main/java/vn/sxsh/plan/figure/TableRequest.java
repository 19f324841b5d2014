package vn.sxsh.plan.figure;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Until which day, and split by what, the figures of a plan are wanted as a file. */
public class TableRequest extends FigureRequest {

  @Parameter(description = "Chia theo; mỗi dòng của toàn bộ vẫn có.")
  @QueryParam("split")
  @DefaultValue("NONE")
  public SeriesSplit split;
}
