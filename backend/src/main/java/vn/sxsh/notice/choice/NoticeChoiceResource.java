package vn.sxsh.notice.choice;

import io.quarkus.security.Authenticated;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;

/** How the caller wants to be told by mail. */
@Path("/notices/choice")
@Tag(name = "notices")
@Authenticated
public class NoticeChoiceResource {

  private final NoticeChoiceService choices;

  NoticeChoiceResource(NoticeChoiceService choices) {
    this.choices = choices;
  }

  @GET
  @Operation(operationId = "getNoticeChoice", summary = "Cách tôi nhận thông báo qua thư điện tử")
  public RestResponse<NoticeChoiceResponse> get() {
    NoticeChoiceResponse choice = choices.get();
    return IfMatch.ok(choice, choice.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "updateNoticeChoice",
      summary = "Đổi cách tôi nhận thông báo qua thư điện tử")
  public RestResponse<NoticeChoiceResponse> choose(
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull NoticeChoiceRequest request) {
    NoticeChoiceResponse choice = choices.choose(IfMatch.required(version), request);
    return IfMatch.ok(choice, choice.version());
  }
}
