package vn.sxsh.assessment.scan;

import static vn.sxsh.shared.security.Permissions.ASSESSMENT_READ;
import static vn.sxsh.shared.security.Permissions.ASSESSMENT_VERIFY;
import static vn.sxsh.shared.security.Permissions.ASSESSMENT_WRITE;
import static vn.sxsh.shared.security.Permissions.HISTORY_READ;

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

/** Quick scans of facilities; a facility reads what was completed of its own. */
@Path("/assessments")
@Tag(name = "assessments", description = "Đánh giá tiềm năng sản xuất sạch hơn của cơ sở.")
public class AssessmentResource {

  private final AssessmentService assessments;

  AssessmentResource(AssessmentService assessments) {
    this.assessments = assessments;
  }

  @GET
  @PermissionsAllowed(ASSESSMENT_READ)
  @Operation(
      operationId = "listAssessments",
      summary = "Các đánh giá; latest=true là danh sách cơ sở theo tiềm năng, nhu cầu, khả năng")
  public Page<AssessmentResponse> list(
      @BeanParam @Valid AssessmentFilter filter, @BeanParam @Valid PageRequest request) {
    return assessments.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(ASSESSMENT_READ)
  @Operation(operationId = "getAssessment", summary = "Một đánh giá và cách tính điểm của nó")
  public RestResponse<AssessmentResponse> get(UUID id) {
    AssessmentResponse assessment = assessments.get(id);
    return IfMatch.ok(assessment, assessment.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(ASSESSMENT_WRITE)
  @Operation(operationId = "createAssessment", summary = "Bắt đầu đánh giá một cơ sở")
  @APIResponse(
      responseCode = "201",
      description = "Đánh giá đã ghi",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AssessmentResponse.class)))
  public RestResponse<AssessmentResponse> create(@Valid @NotNull AssessmentRequest request) {
    AssessmentResponse assessment = assessments.create(request);
    return IfMatch.created(assessment, assessment.version());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(ASSESSMENT_WRITE)
  @Operation(operationId = "updateAssessment", summary = "Ghi tiếp đánh giá chưa hoàn thành")
  public RestResponse<AssessmentResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull AssessmentRequest request) {
    AssessmentResponse assessment = assessments.update(id, IfMatch.required(version), request);
    return IfMatch.ok(assessment, assessment.version());
  }

  @POST
  @Path("/{id}/completion")
  @PermissionsAllowed(ASSESSMENT_WRITE)
  @Operation(
      operationId = "completeAssessment",
      summary = "Hoàn thành: từ nay kết quả được tính và không đổi")
  public RestResponse<AssessmentResponse> complete(
      UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    AssessmentResponse assessment = assessments.complete(id, IfMatch.required(version));
    return IfMatch.ok(assessment, assessment.version());
  }

  @POST
  @Path("/{id}/verification")
  @PermissionsAllowed(ASSESSMENT_VERIFY)
  @Operation(
      operationId = "verifyAssessment",
      summary = "Xác minh và khóa đánh giá; người hoàn thành không tự xác minh")
  public RestResponse<AssessmentResponse> verify(
      UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    AssessmentResponse assessment = assessments.verify(id, IfMatch.required(version));
    return IfMatch.ok(assessment, assessment.version());
  }

  @POST
  @Path("/{id}/reopening")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(ASSESSMENT_WRITE)
  @Operation(
      operationId = "reopenAssessment",
      summary = "Mở lại đánh giá đã hoàn thành, chưa xác minh; phải nêu lý do")
  public RestResponse<AssessmentResponse> reopen(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull ReopeningRequest request) {
    AssessmentResponse assessment = assessments.reopen(id, IfMatch.required(version), request);
    return IfMatch.ok(assessment, assessment.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(ASSESSMENT_WRITE)
  @Operation(
      operationId = "deleteAssessment",
      summary = "Xóa đánh giá chưa hoàn thành; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    assessments.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(ASSESSMENT_WRITE)
  @Operation(operationId = "restoreAssessment", summary = "Khôi phục đánh giá đã xóa")
  public RestResponse<AssessmentResponse> restore(UUID id) {
    AssessmentResponse assessment = assessments.restore(id);
    return IfMatch.ok(assessment, assessment.version());
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {ASSESSMENT_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listAssessmentChanges", summary = "Lịch sử của đánh giá")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return assessments.changes(id, request);
  }
}
