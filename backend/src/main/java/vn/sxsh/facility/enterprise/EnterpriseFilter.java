package vn.sxsh.facility.enterprise;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;

/** Which enterprises a list is about. */
public class EnterpriseFilter {

  @Parameter(description = "Tìm theo tên, tên khác, mã số thuế; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Chỉ những doanh nghiệp chưa có cơ sở nào (true) hoặc đã có (false).")
  @QueryParam("withoutFacilities")
  public Boolean withoutFacilities;
}
