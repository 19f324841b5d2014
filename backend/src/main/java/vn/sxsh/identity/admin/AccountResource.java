package vn.sxsh.identity.admin;

import static vn.sxsh.shared.security.Permissions.ACCOUNT_READ;
import static vn.sxsh.shared.security.Permissions.ACCOUNT_WRITE;
import static vn.sxsh.shared.security.Permissions.HISTORY_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.identity.account.AccountFilter;
import vn.sxsh.identity.login.SessionResponse;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Accounts of people and machines, for those who keep them. */
@Path("/users")
@Tag(name = "users", description = "Tài khoản người dùng và hệ thống khác.")
public class AccountResource {

  private final AccountService accounts;
  private final ChangeLogService history;

  AccountResource(AccountService accounts, ChangeLogService history) {
    this.accounts = accounts;
    this.history = history;
  }

  @GET
  @PermissionsAllowed(ACCOUNT_READ)
  @Operation(operationId = "listUsers", summary = "Danh sách tài khoản")
  public Page<AccountResponse> list(
      @BeanParam @Valid AccountFilter filter, @BeanParam @Valid PageRequest request) {
    return accounts.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(ACCOUNT_READ)
  @Operation(operationId = "getUser", summary = "Một tài khoản")
  public RestResponse<AccountResponse> get(UUID id) {
    AccountResponse account = accounts.get(id);
    return IfMatch.ok(account, account.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(ACCOUNT_WRITE)
  @Operation(operationId = "createUser", summary = "Lập tài khoản; mật khẩu được cấp sau")
  @APIResponse(
      responseCode = "201",
      description = "Tài khoản đã lập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AccountResponse.class)))
  public RestResponse<AccountResponse> create(@Valid @NotNull AccountCreation request) {
    AccountResponse account = accounts.create(request);
    return IfMatch.created(account, account.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(ACCOUNT_WRITE)
  @Operation(operationId = "updateUser", summary = "Sửa thông tin, vai trò, phạm vi của tài khoản")
  public RestResponse<AccountResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull AccountDetails details) {
    AccountResponse account = accounts.update(id, IfMatch.required(version), details);
    return IfMatch.ok(account, account.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/deactivation")
  @PermissionsAllowed(ACCOUNT_WRITE)
  @Operation(operationId = "deactivateUser", summary = "Khóa tài khoản, kết thúc mọi phiên")
  public RestResponse<AccountResponse> deactivate(UUID id, @Valid @NotNull StatusChange change) {
    AccountResponse account = accounts.deactivate(id, change.reason());
    return IfMatch.ok(account, account.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/activation")
  @PermissionsAllowed(ACCOUNT_WRITE)
  @Operation(operationId = "activateUser", summary = "Mở lại tài khoản đã khóa")
  public RestResponse<AccountResponse> activate(UUID id, @Valid @NotNull StatusChange change) {
    AccountResponse account = accounts.activate(id, change.reason());
    return IfMatch.ok(account, account.version());
  }

  @POST
  @Path("/{id}/password-reset")
  @PermissionsAllowed(ACCOUNT_WRITE)
  @Operation(
      operationId = "resetUserPassword",
      summary = "Cấp mật khẩu tạm cho người dùng; chỉ hiện một lần")
  public RestResponse<IssuedSecret> resetPassword(UUID id) {
    return once(accounts.resetPassword(id));
  }

  @POST
  @Path("/{id}/secret")
  @PermissionsAllowed(ACCOUNT_WRITE)
  @Operation(
      operationId = "rotateUserSecret",
      summary = "Cấp khóa bí mật mới cho hệ thống khác; chỉ hiện một lần")
  public RestResponse<IssuedSecret> rotateSecret(UUID id) {
    return once(accounts.rotateSecret(id));
  }

  @GET
  @Path("/{id}/sessions")
  @PermissionsAllowed(ACCOUNT_READ)
  @Operation(operationId = "listUserSessions", summary = "Các phiên đăng nhập đang mở")
  public List<SessionResponse> sessions(UUID id) {
    return accounts.sessions(id);
  }

  @POST
  @Path("/{id}/sign-out")
  @PermissionsAllowed(ACCOUNT_WRITE)
  @Operation(operationId = "signUserOut", summary = "Kết thúc mọi phiên của tài khoản")
  @APIResponse(responseCode = "204", description = "Mọi phiên đã kết thúc")
  public void signOut(UUID id) {
    accounts.signOut(id);
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {ACCOUNT_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listUserChanges", summary = "Lịch sử thay đổi của tài khoản")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return history.historyOf(accounts.get(id).id(), request);
  }

  private static RestResponse<IssuedSecret> once(IssuedSecret secret) {
    return RestResponse.ResponseBuilder.ok(secret)
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
