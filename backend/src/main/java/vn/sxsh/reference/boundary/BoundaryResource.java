package vn.sxsh.reference.boundary;

import static vn.sxsh.shared.security.Permissions.REFERENCE_READ;
import static vn.sxsh.shared.security.Permissions.REFERENCE_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.EntityTag;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Boundaries of administrative units. */
@Path("/boundary-layers")
@Tag(name = "boundaries", description = "Ranh giới đơn vị hành chính để vẽ bản đồ.")
public class BoundaryResource {

  private final BoundaryService boundaries;

  BoundaryResource(BoundaryService boundaries) {
    this.boundaries = boundaries;
  }

  @GET
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "listBoundaryLayers", summary = "Các lớp ranh giới đã tải lên")
  public Page<BoundaryLayerResponse> list(@BeanParam @Valid PageRequest request) {
    return boundaries.list(request);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(operationId = "getBoundaryLayer", summary = "Một lớp ranh giới")
  public RestResponse<BoundaryLayerResponse> get(UUID id) {
    BoundaryLayerResponse layer = boundaries.get(id);
    return IfMatch.ok(layer, layer.version());
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(
      operationId = "uploadBoundaryLayer",
      summary = "Tải lên một lớp ranh giới dạng GeoJSON",
      description =
          "FeatureCollection gồm Polygon, MultiPolygon theo WGS 84, mỗi đối tượng mang mã của một"
              + " đơn vị có vào ngày hiệu lực. Không quá 20 MB, 2.000 đối tượng, 500.000 điểm; nhận"
              + " trọn tệp hoặc không nhận gì.")
  @APIResponse(
      responseCode = "201",
      description = "Lớp đã nhận",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BoundaryLayerResponse.class)))
  public RestResponse<BoundaryLayerResponse> upload(@BeanParam @Valid BoundaryUpload upload) {
    BoundaryLayerResponse layer = boundaries.upload(upload);
    return IfMatch.created(layer, layer.version());
  }

  @GET
  @Path("/shapes")
  @PermissionsAllowed(REFERENCE_READ)
  @Operation(
      operationId = "getBoundaryShapes",
      summary = "Ranh giới có hiệu lực vào một ngày",
      description =
          "Mỗi đơn vị lấy từ lớp mới nhất của ngày đó; lớp sơ đồ chỉ dùng khi không có lớp nào"
              + " khác. Trả lời có ETag để lần sau khỏi tải lại.")
  @APIResponse(
      responseCode = "200",
      description = "Ranh giới của ngày",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = BoundaryShapesResponse.class)))
  @APIResponse(responseCode = "304", description = "Chưa thay đổi")
  public Response shapes(
      @Parameter(description = "Ngày cần xem; bỏ trống là hôm nay.") @QueryParam("asOf")
          LocalDate asOf,
      @Context Request request) {
    EntityTag tag = new EntityTag(boundaries.fingerprint(asOf));
    Response.ResponseBuilder unchanged = request.evaluatePreconditions(tag);
    Response.ResponseBuilder answer =
        unchanged == null ? Response.ok(boundaries.shapes(asOf)) : unchanged;
    return answer.tag(tag).header(HttpHeaders.CACHE_CONTROL, "private, no-cache").build();
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "deleteBoundaryLayer", summary = "Xóa lớp ranh giới; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    boundaries.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(REFERENCE_WRITE)
  @Operation(operationId = "restoreBoundaryLayer", summary = "Khôi phục lớp ranh giới đã xóa")
  public RestResponse<BoundaryLayerResponse> restore(UUID id) {
    BoundaryLayerResponse layer = boundaries.restore(id);
    return IfMatch.ok(layer, layer.version());
  }
}
