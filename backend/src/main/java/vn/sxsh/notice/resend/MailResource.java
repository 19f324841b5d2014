package vn.sxsh.notice.resend;

import static vn.sxsh.shared.security.Permissions.SYSTEM_MANAGE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The mail that told somebody something, for those who keep the system. */
@Path("/notice-mails")
@Tag(name = "notice-deliveries")
@PermissionsAllowed(SYSTEM_MANAGE)
public class MailResource {

  private final MailResendService mails;

  MailResource(MailResendService mails) {
    this.mails = mails;
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getNoticeMail", summary = "Một thư thông báo và từng lần gửi")
  public MailResponse get(UUID id) {
    return mails.get(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/resends")
  @Operation(
      operationId = "resendNoticeMail",
      summary = "Gửi lại thư không gửi được, đến địa chỉ hiện nay của người nhận",
      description = "Thư chờ đến lượt rồi được gửi một lần, dù yêu cầu nhiều lần.")
  public MailResponse resend(UUID id, @Valid @NotNull MailResendRequest request) {
    return mails.resend(id, request);
  }
}
