package vn.sxsh.facility.imports;

import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which rows of an import are wanted. */
public class RowFilter {

  @Parameter(description = "Chỉ các dòng có kết quả này.")
  @QueryParam("outcome")
  public RowOutcome outcome;
}
