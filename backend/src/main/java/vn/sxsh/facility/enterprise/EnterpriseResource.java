package vn.sxsh.facility.enterprise;

import static vn.sxsh.shared.security.Permissions.ENTERPRISE_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;

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
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Owners of production sites. */
@Path("/enterprises")
@Tag(name = "enterprises", description = "Doanh nghiệp, hợp tác xã, hộ kinh doanh chủ quản cơ sở.")
public class EnterpriseResource {

  private final EnterpriseService enterprises;

  EnterpriseResource(EnterpriseService enterprises) {
    this.enterprises = enterprises;
  }

  @GET
  @PermissionsAllowed(ENTERPRISE_READ)
  @Operation(operationId = "listEnterprises", summary = "Danh sách doanh nghiệp chủ quản")
  public Page<EnterpriseResponse> list(
      @BeanParam @Valid EnterpriseFilter filter, @BeanParam @Valid PageRequest request) {
    return enterprises.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(ENTERPRISE_READ)
  @Operation(operationId = "getEnterprise", summary = "Một doanh nghiệp chủ quản")
  public RestResponse<EnterpriseResponse> get(UUID id) {
    EnterpriseResponse enterprise = enterprises.get(id);
    return IfMatch.ok(enterprise, enterprise.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "createEnterprise", summary = "Thêm doanh nghiệp chủ quản")
  @APIResponse(
      responseCode = "201",
      description = "Doanh nghiệp đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = EnterpriseResponse.class)))
  public RestResponse<EnterpriseResponse> create(@Valid @NotNull EnterpriseRequest request) {
    EnterpriseResponse enterprise = enterprises.create(request);
    return IfMatch.created(enterprise, enterprise.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "updateEnterprise", summary = "Sửa doanh nghiệp chủ quản")
  public RestResponse<EnterpriseResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull EnterpriseRequest request) {
    EnterpriseResponse enterprise = enterprises.update(id, IfMatch.required(version), request);
    return IfMatch.ok(enterprise, enterprise.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(
      operationId = "deleteEnterprise",
      summary = "Xóa doanh nghiệp không còn cơ sở; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    enterprises.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "restoreEnterprise", summary = "Khôi phục doanh nghiệp đã xóa")
  public RestResponse<EnterpriseResponse> restore(UUID id) {
    EnterpriseResponse enterprise = enterprises.restore(id);
    return IfMatch.ok(enterprise, enterprise.version());
  }
}
