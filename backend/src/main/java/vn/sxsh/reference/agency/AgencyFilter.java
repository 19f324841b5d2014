package vn.sxsh.reference.agency;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which bodies a list is about. */
public class AgencyFilter {

  @Parameter(description = "Chỉ các cơ quan đang hoạt động vào ngày này; bỏ trống là mọi thời kỳ.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Tìm theo mã, tên, tên gọi khác; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Loại cơ quan; lặp lại tham số để chọn nhiều.")
  @QueryParam("kind")
  @Size(max = 20)
  public List<AgencyKind> kinds;

  @Parameter(description = "Cơ quan cấp trên trực tiếp.")
  @QueryParam("parentId")
  public UUID parentId;

  @Parameter(description = "Đơn vị hành chính mà cơ quan quản lý.")
  @QueryParam("adminUnitId")
  public UUID adminUnitId;
}
