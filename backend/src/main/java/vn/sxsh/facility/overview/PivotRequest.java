package vn.sxsh.facility.overview;

import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** By what to count. */
public class PivotRequest {

  @Parameter(description = "Chiều xếp theo dòng.")
  @QueryParam("rows")
  @DefaultValue("DISTRICT")
  public Dimension rows = Dimension.DISTRICT;

  @Parameter(description = "Chiều xếp theo cột.")
  @QueryParam("columns")
  @DefaultValue("STATUS")
  public Dimension columns = Dimension.STATUS;
}
