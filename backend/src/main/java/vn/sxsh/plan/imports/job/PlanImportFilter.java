package vn.sxsh.plan.imports.job;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which imports to list. */
public class PlanImportFilter {

  @Parameter(description = "Trạng thái; lặp lại tham số để chọn nhiều.")
  @QueryParam("status")
  @Size(max = 10)
  public List<ImportStatus> status = List.of();

  @Parameter(description = "Kế hoạch mà tài liệu đã được lưu vào.")
  @QueryParam("planId")
  public UUID planId;
}
