package vn.sxsh.reference.group;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which groups a list is about, and on which date their members are shown. */
public class AgencyGroupFilter {

  @Parameter(description = "Chỉ các thành viên vào ngày này; bỏ trống là mọi thời kỳ.")
  @QueryParam("asOf")
  public LocalDate asOf;

  @Parameter(description = "Tìm theo mã, tên, cách gọi khác; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Chỉ các nhóm từng hoặc đang có cơ quan này.")
  @QueryParam("agencyId")
  public UUID agencyId;
}
