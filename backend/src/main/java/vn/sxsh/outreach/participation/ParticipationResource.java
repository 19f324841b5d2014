package vn.sxsh.outreach.participation;

import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.problem.CommonProblem;

/** The facilities that took part in an activity. */
@Path("/outreach-activities/{id}")
@Tag(name = "outreach-participants", description = "Cơ sở và người tham gia hoạt động.")
public class ParticipationResource {

  private final ParticipationService participations;
  private final ListReadingService lists;

  ParticipationResource(ParticipationService participations, ListReadingService lists) {
    this.participations = participations;
    this.lists = lists;
  }

  @GET
  @Path("/facilities")
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "listOutreachFacilities", summary = "Cơ sở tham gia hoạt động")
  public Page<ParticipantResponse> list(
      UUID id,
      @Parameter(description = "Tìm theo tên, mã, địa chỉ; không phân biệt dấu.")
          @QueryParam("q")
          @Size(max = 200)
          String q,
      @BeanParam @Valid PageRequest request) {
    return participations.list(id, q, request);
  }

  @POST
  @Path("/facilities")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "addOutreachFacilities", summary = "Thêm các cơ sở đã chọn")
  @APIResponse(
      responseCode = "201",
      description = "Đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = IntakeResponse.class)))
  public RestResponse<IntakeResponse> add(UUID id, @Valid @NotNull ParticipantsRequest request) {
    IntakeResponse intake = participations.add(id, request);
    return IfMatch.created(intake, intake.version());
  }

  @POST
  @Path("/facility-selections")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(
      operationId = "addOutreachSelection",
      summary = "Thêm mọi cơ sở của một bộ lọc",
      description =
          "Bộ lọc như ở danh bạ cơ sở. Số cơ sở phải đúng như người dùng đã thấy; khác thì chưa thêm"
              + " cơ sở nào.")
  @APIResponse(
      responseCode = "201",
      description = "Đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = IntakeResponse.class)))
  public RestResponse<IntakeResponse> addSelection(
      UUID id, @BeanParam @Valid FacilityFilter filter, @Valid @NotNull SelectionRequest request) {
    IntakeResponse intake = participations.addSelection(id, filter, request);
    return IfMatch.created(intake, intake.version());
  }

  @DELETE
  @Path("/intakes/{intakeId}")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "deleteOutreachIntake", summary = "Bỏ các cơ sở của một lần thêm")
  public void deleteIntake(
      UUID id, UUID intakeId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    participations.deleteIntake(id, intakeId, IfMatch.required(version));
  }

  @DELETE
  @Path("/facilities/{participationId}")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(
      operationId = "removeOutreachFacility",
      summary = "Bỏ một cơ sở khỏi hoạt động; khôi phục được")
  public void remove(
      UUID id, UUID participationId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    participations.remove(id, participationId, IfMatch.required(version));
  }

  @POST
  @Path("/facilities/{participationId}/restoration")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "restoreOutreachFacility", summary = "Khôi phục cơ sở đã bỏ")
  public void restore(UUID id, UUID participationId) {
    participations.restore(id, participationId);
  }

  @POST
  @Path("/facility-lists")
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(
      operationId = "readOutreachFacilityList",
      summary = "Đọc danh sách cơ sở từ tệp XLSX hoặc CSV",
      description =
          "Tìm theo mã cơ sở, mã số thuế hoặc tên; không quá 5.000 dòng. Chưa lưu gì: kết quả từng"
              + " dòng để người dùng xem rồi mới thêm.")
  public ListReadingResponse read(UUID id, @RestForm("file") FileUpload file) {
    if (file == null) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("file", "VALUE_MISSING");
    }
    participations.requireWritable(id);
    return lists.read(file.uploadedFile(), file.fileName());
  }
}
