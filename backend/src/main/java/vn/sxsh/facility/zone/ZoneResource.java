package vn.sxsh.facility.zone;

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
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Economic zones, industrial parks and clusters. */
@Path("/industrial-zones")
@Tag(name = "industrial-zones", description = "Khu kinh tế, khu công nghiệp, cụm công nghiệp.")
public class ZoneResource {

  private final ZoneService zones;

  ZoneResource(ZoneService zones) {
    this.zones = zones;
  }

  @GET
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "listIndustrialZones", summary = "Danh sách khu, cụm công nghiệp")
  public Page<ZoneResponse> list(
      @BeanParam @Valid ZoneFilter filter, @BeanParam @Valid PageRequest request) {
    return zones.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "getIndustrialZone", summary = "Một khu, cụm công nghiệp")
  public RestResponse<ZoneResponse> get(UUID id) {
    ZoneResponse zone = zones.get(id);
    return IfMatch.ok(zone, zone.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "createIndustrialZone", summary = "Thêm khu, cụm công nghiệp")
  @APIResponse(
      responseCode = "201",
      description = "Khu, cụm công nghiệp đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ZoneResponse.class)))
  public RestResponse<ZoneResponse> create(@Valid @NotNull ZoneRequest request) {
    ZoneResponse zone = zones.create(request);
    return IfMatch.created(zone, zone.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "updateIndustrialZone", summary = "Sửa khu, cụm công nghiệp")
  public RestResponse<ZoneResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull ZoneRequest request) {
    ZoneResponse zone = zones.update(id, IfMatch.required(version), request);
    return IfMatch.ok(zone, zone.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "deleteIndustrialZone",
      summary = "Xóa khu, cụm công nghiệp; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    zones.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "restoreIndustrialZone",
      summary = "Khôi phục khu, cụm công nghiệp đã xóa")
  public RestResponse<ZoneResponse> restore(UUID id) {
    ZoneResponse zone = zones.restore(id);
    return IfMatch.ok(zone, zone.version());
  }
}
