package vn.sxsh.reference.agency;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Bodies with duties under a plan. */
@Path("/agencies")
@Tag(name = "agencies", description = "Cơ quan, đơn vị và việc kế thừa giữa các cơ quan.")
public class AgencyResource {

  private final AgencyService agencies;
  private final SuccessionService successions;
  private final ChangeLogService history;

  AgencyResource(AgencyService agencies, SuccessionService successions, ChangeLogService history) {
    this.agencies = agencies;
    this.successions = successions;
    this.history = history;
  }

  @GET
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "listAgencies", summary = "Danh sách cơ quan, đơn vị")
  public Page<AgencyResponse> list(
      @BeanParam @Valid AgencyFilter filter, @BeanParam @Valid PageRequest request) {
    return agencies.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "getAgency", summary = "Một cơ quan")
  public RestResponse<AgencyResponse> get(UUID id) {
    AgencyResponse agency = agencies.get(id);
    return IfMatch.ok(agency, agency.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "createAgency", summary = "Thêm cơ quan")
  @APIResponse(
      responseCode = "201",
      description = "Cơ quan đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AgencyResponse.class)))
  public RestResponse<AgencyResponse> create(@Valid @NotNull AgencyRequest request) {
    AgencyResponse agency = agencies.create(request);
    return IfMatch.created(agency, agency.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "updateAgency", summary = "Sửa cơ quan và đầu mối liên hệ")
  public RestResponse<AgencyResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull AgencyRequest request) {
    AgencyResponse agency = agencies.update(id, IfMatch.required(version), request);
    return IfMatch.ok(agency, agency.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "deleteAgency", summary = "Xóa cơ quan; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    agencies.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "restoreAgency", summary = "Khôi phục cơ quan đã xóa")
  public RestResponse<AgencyResponse> restore(UUID id) {
    AgencyResponse agency = agencies.restore(id);
    return IfMatch.ok(agency, agency.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}/successions")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "succeedAgency",
      summary = "Ghi nhận đổi tên, sáp nhập hoặc chia tách cơ quan")
  @APIResponse(
      responseCode = "201",
      description = "Cơ quan đã kết thúc, kèm cơ quan kế thừa",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = AgencyResponse.class)))
  public RestResponse<AgencyResponse> succeed(UUID id, @Valid @NotNull SuccessionRequest request) {
    AgencyResponse agency = successions.succeed(id, request);
    return IfMatch.created(agency, agency.version());
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {REFERENCE_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listAgencyChanges", summary = "Lịch sử thay đổi của cơ quan")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return history.historyOf(agencies.get(id).id(), request);
  }
}
