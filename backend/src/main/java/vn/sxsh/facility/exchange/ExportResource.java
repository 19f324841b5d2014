package vn.sxsh.facility.exchange;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.facility.registry.FacilityFilter;
import vn.sxsh.shared.http.Downloads;

/** The registry as a file. */
@Path("/facilities/export")
@Tag(name = "facility-exchange", description = "Nhập, xuất danh bạ cơ sở.")
@PermissionsAllowed(FACILITY_READ)
public class ExportResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";
  private static final String GEOJSON = "application/geo+json";

  private final ExportService exports;

  ExportResource(ExportService exports) {
    this.exports = exports;
  }

  @GET
  @Produces({XLSX, CSV, GEOJSON, "application/json"})
  @Operation(
      operationId = "exportFacilities",
      summary = "Tải về đúng những gì bộ lọc đang hiện, dạng XLSX, CSV, GeoJSON hoặc JSON",
      description =
          "Mã cột không đổi giữa các lần; ngày theo ISO 8601, dấu thập phân là dấu chấm. Không có ô"
              + " nào là công thức.")
  @APIResponse(
      responseCode = "200",
      description = "Tệp",
      content = {
        @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)),
        @Content(mediaType = GEOJSON, schema = @Schema(type = SchemaType.OBJECT)),
        @Content(
            mediaType = "application/json",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Object.class))
      })
  public Response export(
      @BeanParam @Valid FacilityFilter filter, @BeanParam @Valid ExportRequest request) {
    StreamingOutput body = out -> exports.write(filter, request, out);
    return Downloads.of(body, request.format.mediaType, exports.fileName(request.format));
  }
}
