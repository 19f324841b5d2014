package vn.sxsh.assessment.criteria;

import static vn.sxsh.shared.security.Permissions.ASSESSMENT_READ;
import static vn.sxsh.shared.security.Permissions.REFERENCE_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
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
import vn.sxsh.shared.http.IfMatch;

/** The versions of the criteria: read by those who see assessments, kept by the Department. */
@Path("/criteria-sets")
@Tag(name = "criteria-sets", description = "Bộ tiêu chí đánh giá tiềm năng sản xuất sạch hơn.")
public class CriteriaSetResource {

  private final CriteriaSetService sets;

  CriteriaSetResource(CriteriaSetService sets) {
    this.sets = sets;
  }

  @GET
  @PermissionsAllowed(ASSESSMENT_READ)
  @Operation(
      operationId = "listCriteriaSets",
      summary = "Các phiên bản bộ tiêu chí, mới nhất trước")
  public List<CriteriaSetResponse> list() {
    return sets.list();
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(ASSESSMENT_READ)
  @Operation(operationId = "getCriteriaSet", summary = "Một phiên bản bộ tiêu chí")
  public RestResponse<CriteriaSetResponse> get(UUID id) {
    CriteriaSetResponse set = sets.get(id);
    return IfMatch.ok(set, set.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "createCriteriaSet", summary = "Soạn phiên bản mới")
  @APIResponse(
      responseCode = "201",
      description = "Bản soạn thảo",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = CriteriaSetResponse.class)))
  public RestResponse<CriteriaSetResponse> create(@Valid @NotNull CriteriaSetRequest request) {
    CriteriaSetResponse set = sets.create(request);
    return IfMatch.created(set, set.version());
  }

  @PUT
  @Path("/{id}")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "updateCriteriaSet",
      summary = "Sửa phiên bản chưa dùng để đánh giá",
      description = "Phiên bản đã dùng để đánh giá thì không sửa được: hãy soạn phiên bản mới.")
  public RestResponse<CriteriaSetResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull CriteriaSetRequest request) {
    CriteriaSetResponse set = sets.update(id, IfMatch.required(version), request);
    return IfMatch.ok(set, set.version());
  }

  @POST
  @Path("/{id}/publication")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "publishCriteriaSet",
      summary = "Đưa phiên bản ra dùng cho các đánh giá mới")
  public RestResponse<CriteriaSetResponse> publish(
      UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    CriteriaSetResponse set = sets.publish(id, IfMatch.required(version));
    return IfMatch.ok(set, set.version());
  }
}
