package vn.sxsh.outreach.survey;

import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.REFERENCE_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
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
import vn.sxsh.shared.http.IfMatch;

/** The versions of the awareness survey: read by staff, kept by the Department. */
@Path("/surveys")
@Tag(name = "surveys", description = "Phiếu khảo sát nhận thức về sản xuất sạch hơn.")
public class SurveyResource {

  private final SurveyService surveys;

  SurveyResource(SurveyService surveys) {
    this.surveys = surveys;
  }

  @GET
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "listSurveys", summary = "Các phiên bản phiếu, mới nhất trước")
  public List<SurveyResponse> list() {
    return surveys.list();
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "getSurvey", summary = "Một phiên bản phiếu")
  public RestResponse<SurveyResponse> get(UUID id) {
    SurveyResponse survey = surveys.get(id);
    return IfMatch.ok(survey, survey.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "createSurvey", summary = "Soạn phiên bản mới")
  @APIResponse(
      responseCode = "201",
      description = "Bản soạn thảo",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = SurveyResponse.class)))
  public RestResponse<SurveyResponse> create(@Valid @NotNull SurveyRequest request) {
    SurveyResponse survey = surveys.create(request);
    return IfMatch.created(survey, survey.version());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "updateSurvey",
      summary = "Sửa phiên bản chưa có câu trả lời",
      description = "Phiên bản đã có câu trả lời thì không sửa được: hãy soạn phiên bản mới.")
  public RestResponse<SurveyResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull SurveyRequest request) {
    SurveyResponse survey = surveys.update(id, IfMatch.required(version), request);
    return IfMatch.ok(survey, survey.version());
  }

  @POST
  @Path("/{id}/publication")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "publishSurvey",
      summary = "Đưa phiên bản ra dùng; từ nay đây là phiên bản được hỏi")
  public RestResponse<SurveyResponse> publish(
      UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    SurveyResponse survey = surveys.publish(id, IfMatch.required(version));
    return IfMatch.ok(survey, survey.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "deleteSurvey",
      summary = "Xóa phiên bản chưa có câu trả lời; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    surveys.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "restoreSurvey", summary = "Khôi phục phiên bản đã xóa")
  public RestResponse<SurveyResponse> restore(UUID id) {
    SurveyResponse survey = surveys.restore(id);
    return IfMatch.ok(survey, survey.version());
  }
}
