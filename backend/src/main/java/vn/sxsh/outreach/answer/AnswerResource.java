package vn.sxsh.outreach.answer;

import static vn.sxsh.shared.security.Permissions.FACILITY_CONFIDENTIAL;
import static vn.sxsh.shared.security.Permissions.HISTORY_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** What facilities answered; a facility reads its own. */
@Path("/survey-answers")
@Tag(name = "survey-answers", description = "Câu trả lời khảo sát nhận thức của cơ sở.")
public class AnswerResource {

  private final AnswerService answers;

  AnswerResource(AnswerService answers) {
    this.answers = answers;
  }

  @GET
  @PermissionsAllowed(FACILITY_CONFIDENTIAL)
  @Operation(operationId = "listSurveyAnswers", summary = "Các câu trả lời")
  public Page<AnswerResponse> list(
      @BeanParam @Valid AnswerFilter filter, @BeanParam @Valid PageRequest request) {
    return answers.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(FACILITY_CONFIDENTIAL)
  @Operation(operationId = "getSurveyAnswer", summary = "Một câu trả lời")
  public RestResponse<AnswerResponse> get(UUID id) {
    AnswerResponse answer = answers.get(id);
    return IfMatch.ok(answer, answer.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "createSurveyAnswer", summary = "Ghi câu trả lời của một cơ sở")
  @APIResponse(
      responseCode = "201",
      description = "Câu trả lời đã ghi",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AnswerResponse.class)))
  public RestResponse<AnswerResponse> create(@Valid @NotNull AnswerRequest request) {
    AnswerResponse answer = answers.create(request);
    return IfMatch.created(answer, answer.version());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(
      operationId = "updateSurveyAnswer",
      summary = "Đính chính câu trả lời; phải nêu lý do, câu trả lời cũ còn trong lịch sử")
  public RestResponse<AnswerResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull AnswerRequest request) {
    AnswerResponse answer = answers.update(id, IfMatch.required(version), request);
    return IfMatch.ok(answer, answer.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "deleteSurveyAnswer", summary = "Xóa câu trả lời; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    answers.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(
      value = {OUTREACH_WRITE, FACILITY_CONFIDENTIAL},
      inclusive = true)
  @Operation(operationId = "restoreSurveyAnswer", summary = "Khôi phục câu trả lời đã xóa")
  public RestResponse<AnswerResponse> restore(UUID id) {
    AnswerResponse answer = answers.restore(id);
    return IfMatch.ok(answer, answer.version());
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {FACILITY_CONFIDENTIAL, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listSurveyAnswerChanges", summary = "Lịch sử của câu trả lời")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return answers.changes(id, request);
  }
}
