package vn.sxsh.shared.paging;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which part of a list is asked for, and in which order. */
public class PageRequest {

  @Parameter(description = "Số dòng tối đa trả về.")
  @QueryParam("limit")
  @DefaultValue("20")
  @Min(1)
  @Max(200)
  public int limit = 20;

  @Parameter(description = "Bỏ qua bao nhiêu dòng đầu.")
  @QueryParam("offset")
  @DefaultValue("0")
  @Min(0)
  @Max(10_000_000)
  public int offset;

  @Parameter(
      description = "Các trường sắp xếp, cách nhau bởi dấu phẩy; dấu trừ là giảm dần.",
      example = "name,-updatedAt")
  @QueryParam("sort")
  @Size(max = 200)
  public String sort;
}
