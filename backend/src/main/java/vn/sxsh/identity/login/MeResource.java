package vn.sxsh.identity.login;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The caller's own account. */
@Path("/me")
@Tag(name = "me", description = "Tài khoản của chính người gọi.")
@Authenticated
public class MeResource {

  private final MeService me;

  MeResource(MeService me) {
    this.me = me;
  }

  @GET
  @Operation(operationId = "getMe", summary = "Tài khoản của tôi")
  public MeResponse me() {
    return me.me();
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/password")
  @Operation(operationId = "changeMyPassword", summary = "Đổi mật khẩu của tôi")
  @APIResponse(responseCode = "204", description = "Đã đổi; mọi phiên kết thúc")
  public void changePassword(@Valid @NotNull PasswordChange change) {
    me.changePassword(change);
  }
}
