package vn.sxsh.notice.log;

import static vn.sxsh.shared.security.Permissions.SYSTEM_MANAGE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.shared.http.Downloads;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.table.SheetFormat;

/** Who was told what, for those who keep the system. */
@Path("/notice-deliveries")
@Tag(name = "notice-deliveries", description = "Nhật ký gửi thông báo.")
@PermissionsAllowed(SYSTEM_MANAGE)
public class DeliveryResource {

  private final DeliveryService deliveries;

  DeliveryResource(DeliveryService deliveries) {
    this.deliveries = deliveries;
  }

  @GET
  @Operation(
      operationId = "listNoticeDeliveries",
      summary = "Ai đã được báo gì, khi nào, qua kênh nào, kết quả ra sao")
  public Page<DeliveryResponse> list(
      @BeanParam @Valid DeliveryFilter filter, @BeanParam @Valid PageRequest request) {
    return deliveries.list(filter, request);
  }

  @GET
  @Path("/export")
  @Produces({SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE})
  @Operation(
      operationId = "exportNoticeDeliveries",
      summary = "Tải về nhật ký gửi thông báo theo bộ lọc, dạng XLSX hoặc CSV")
  @APIResponse(
      responseCode = "200",
      description = "Tệp",
      content = {
        @Content(
            mediaType = SheetFormat.XLSX_TYPE,
            schema = @Schema(type = SchemaType.STRING, format = "binary")),
        @Content(mediaType = SheetFormat.CSV_TYPE, schema = @Schema(type = SchemaType.STRING))
      })
  public Response export(
      @BeanParam @Valid DeliveryFilter filter,
      @Parameter(description = "Loại tệp.", required = true, example = "CSV")
          @NotNull
          @QueryParam("format")
          SheetFormat format) {
    StreamingOutput body = out -> deliveries.write(filter, format, out);
    return Downloads.of(body, format.mediaType, deliveries.fileName(format));
  }
}
