package vn.sxsh.facility.zone;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which industrial zones a list is about. */
public class ZoneFilter {

  @Parameter(description = "Tìm theo mã, tên; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Loại; lặp lại tham số để chọn nhiều.")
  @QueryParam("kind")
  @Size(max = 10)
  public List<ZoneKind> kinds;
}
