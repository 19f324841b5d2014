package vn.sxsh.reference.unit;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which administrative units a list is about. */
public class AdminUnitFilter {

  @Parameter(description = "Chỉ các đơn vị có hiệu lực vào ngày này; bỏ trống là mọi thời kỳ.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Mã của đơn vị cấp trên trực tiếp.", example = "051")
  @QueryParam("parent")
  @Size(max = 10)
  public String parent;

  @Parameter(description = "Tìm theo mã, tên; không phân biệt dấu.", example = "hoa an")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Loại đơn vị; lặp lại tham số để chọn nhiều.")
  @QueryParam("kind")
  @Size(max = 10)
  public List<AdminUnitKind> kinds;
}
