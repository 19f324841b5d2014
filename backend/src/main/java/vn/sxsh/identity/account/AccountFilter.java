package vn.sxsh.identity.account;

import jakarta.validation.constraints.Size;
import jakarta.ws.rs.QueryParam;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import vn.sxsh.shared.security.Scope;

/** Which accounts a list is about; what is not given does not narrow it. */
public class AccountFilter {

  @Parameter(description = "Tìm theo tên đăng nhập, họ tên; không phân biệt dấu.")
  @QueryParam("q")
  @Size(max = 200)
  public String q;

  @Parameter(description = "Vai trò; lặp lại tham số để chọn nhiều.")
  @QueryParam("role")
  @Size(max = 20)
  public List<Role> roles;

  @Parameter(description = "Loại tài khoản: người dùng hay hệ thống khác.")
  @QueryParam("kind")
  public AccountKind kind;

  @Parameter(description = "Trạng thái.")
  @QueryParam("status")
  public AccountStatus status;

  @Parameter(description = "Loại phạm vi.")
  @QueryParam("scopeKind")
  public Scope.Kind scopeKind;

  @Parameter(description = "Địa bàn, cơ quan hoặc cơ sở của phạm vi.")
  @QueryParam("scopeRefId")
  public UUID scopeRefId;

  @Parameter(description = "Cơ quan công tác.")
  @QueryParam("agencyId")
  public UUID agencyId;
}
