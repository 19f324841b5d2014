package vn.sxsh.identity.setup;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The first administrator; public, because the one-time link is the proof. */
@Path("/auth/setup")
@Tag(name = "auth")
public class SetupResource {

  private final SetupService setup;

  SetupResource(SetupService setup) {
    this.setup = setup;
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @APIResponse(responseCode = "204", description = "Đã lập quản trị viên")
  @APIResponse(responseCode = "410", ref = "Problem")
  @Operation(
      operationId = "setUpAdministrator",
      summary = "Lập quản trị viên đầu tiên bằng liên kết dùng một lần")
  public void setUp(@Valid @NotNull SetupRequest request) {
    setup.createByLink(request);
  }
}
