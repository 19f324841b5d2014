package vn.sxsh.shared.history;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** How far to read in the change log. */
public class HistoryRequest {

  @Parameter(description = "Số mục tối đa trả về.")
  @QueryParam("limit")
  @DefaultValue("50")
  @Min(1)
  @Max(200)
  public int limit = 50;

  @Parameter(description = "Vị trí đọc tiếp, lấy từ nextCursor của lần trước.")
  @QueryParam("cursor")
  @Size(max = 100)
  public String cursor;
}
