package vn.sxsh.reference.sector;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which sectors a list is about. */
public class SectorFilter {

  @Parameter(description = "Phiên bản VSIC: 2007, 2018 hoặc 2025; bỏ trống là cả ba.")
  @QueryParam("version")
  public VsicVersion version;

  @Parameter(description = "Tìm theo mã, tên; không phân biệt dấu.", example = "xi mang")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Mã ngành cấp trên trực tiếp.", example = "C")
  @QueryParam("parent")
  @Size(max = 10)
  public String parent;

  @Parameter(description = "Cấp của mã ngành, từ 1 đến 5.")
  @QueryParam("level")
  @Min(1)
  @Max(5)
  public Integer level;
}
