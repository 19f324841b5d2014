package vn.sxsh.outreach.invitation;

import jakarta.annotation.security.PermitAll;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/**
 * The facility's side of an invitation; public, because most facilities have no account: the link,
 * which cannot be guessed and works once, is the proof. Tries are counted before the link is looked
 * at, whatever they come to.
 */
@Path("/survey-links/{token}")
@Tag(name = "survey-links", description = "Trả lời khảo sát theo liên kết, không cần tài khoản.")
public class LinkResource {

  private final LinkService links;
  private final LinkThrottle throttle;

  LinkResource(LinkService links, LinkThrottle throttle) {
    this.links = links;
    this.throttle = throttle;
  }

  @GET
  @PermitAll
  @Operation(operationId = "getSurveyLink", summary = "Phiếu mà liên kết mở ra")
  public LinkPage page(@PathParam("token") @Size(max = 64) String token) {
    throttle.count();
    return links.page(token);
  }

  @POST
  @Path("/answer")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermitAll
  @Operation(operationId = "answerSurveyLink", summary = "Trả lời; mỗi liên kết dùng được một lần")
  @APIResponse(responseCode = "204", description = "Đã ghi câu trả lời")
  @APIResponse(responseCode = "410", ref = "Problem")
  public void answer(
      @PathParam("token") @Size(max = 64) String token, @Valid @NotNull LinkAnswerRequest request) {
    throttle.count();
    links.answer(token, request);
  }
}
