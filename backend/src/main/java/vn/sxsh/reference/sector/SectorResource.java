package vn.sxsh.reference.sector;

import static vn.sxsh.shared.security.Permissions.REFERENCE_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Sectors of industry by the versions of the national classification. */
@Path("/sectors")
@Tag(name = "sectors", description = "Ngành kinh tế (VSIC), ba phiên bản.")
@PermissionsAllowed(REFERENCE_READ)
public class SectorResource {

  private final SectorService sectors;

  SectorResource(SectorService sectors) {
    this.sectors = sectors;
  }

  @GET
  @Operation(operationId = "listSectors", summary = "Danh sách ngành kinh tế")
  public Page<SectorResponse> list(
      @BeanParam @Valid SectorFilter filter, @BeanParam @Valid PageRequest request) {
    return sectors.list(filter, request);
  }

  @GET
  @Path("/{id}")
  @Operation(operationId = "getSector", summary = "Một mã ngành")
  public SectorResponse get(UUID id) {
    return sectors.get(id);
  }
}
