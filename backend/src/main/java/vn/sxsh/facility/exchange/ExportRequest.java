package vn.sxsh.facility.exchange;

import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** What kind of file is wanted. */
public class ExportRequest {

  @Parameter(description = "Loại tệp.", required = true, example = "CSV")
  @QueryParam("format")
  @NotNull
  public ExportFormat format;

  @Parameter(description = "Chỉ với CSV: ghi dấu BOM để Excel nhận đúng tiếng Việt.")
  @QueryParam("bom")
  @DefaultValue("true")
  public boolean bom;
}
