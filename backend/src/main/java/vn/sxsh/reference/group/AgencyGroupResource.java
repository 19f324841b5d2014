package vn.sxsh.reference.group;

import static vn.sxsh.shared.security.Permissions.HISTORY_READ;
import static vn.sxsh.shared.security.Permissions.REFERENCE_READ;
import static vn.sxsh.shared.security.Permissions.REFERENCE_WRITE;

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
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Groups of bodies that papers name with one phrase. */
@Path("/agency-groups")
@Tag(name = "agency-groups", description = "Nhóm cơ quan, thành viên theo thời gian.")
public class AgencyGroupResource {

  private final AgencyGroupService groups;
  private final ChangeLogService history;

  AgencyGroupResource(AgencyGroupService groups, ChangeLogService history) {
    this.groups = groups;
    this.history = history;
  }

  @GET
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "listAgencyGroups", summary = "Danh sách nhóm cơ quan")
  public Page<AgencyGroupResponse> list(
      @BeanParam @Valid AgencyGroupFilter filter, @BeanParam @Valid PageRequest request) {
    return groups.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "getAgencyGroup", summary = "Một nhóm cơ quan")
  public RestResponse<AgencyGroupResponse> get(
      UUID id,
      @Parameter(description = "Chỉ các thành viên vào ngày này.") @QueryParam("asOf")
          LocalDate asOf) {
    AgencyGroupResponse group = groups.get(id, asOf);
    return IfMatch.ok(group, group.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "createAgencyGroup", summary = "Thêm nhóm cơ quan")
  @APIResponse(
      responseCode = "201",
      description = "Nhóm đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AgencyGroupResponse.class)))
  public RestResponse<AgencyGroupResponse> create(@Valid @NotNull AgencyGroupRequest request) {
    AgencyGroupResponse group = groups.create(request);
    return IfMatch.created(group, group.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "updateAgencyGroup", summary = "Sửa nhóm cơ quan và thành viên")
  public RestResponse<AgencyGroupResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull AgencyGroupRequest request) {
    AgencyGroupResponse group = groups.update(id, IfMatch.required(version), request);
    return IfMatch.ok(group, group.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "deleteAgencyGroup", summary = "Xóa nhóm cơ quan; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    groups.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "restoreAgencyGroup", summary = "Khôi phục nhóm cơ quan đã xóa")
  public RestResponse<AgencyGroupResponse> restore(UUID id) {
    AgencyGroupResponse group = groups.restore(id);
    return IfMatch.ok(group, group.version());
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {REFERENCE_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listAgencyGroupChanges", summary = "Lịch sử thay đổi của nhóm cơ quan")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return history.historyOf(groups.get(id, null).id(), request);
  }
}
