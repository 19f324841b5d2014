package vn.sxsh.outreach.certificate;

import static vn.sxsh.shared.security.Permissions.FACILITY_CONFIDENTIAL;
import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;

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

/**
 * Who holds which certificate on a day: for the roster of advisors, and to see who needs a course.
 */
@Path("/course-certificates")
@Tag(name = "course-certificates", description = "Chứng chỉ của cán bộ, tư vấn viên.")
@PermissionsAllowed(
    value = {OUTREACH_READ, FACILITY_CONFIDENTIAL},
    inclusive = true)
public class CertificateResource {

  private final CertificateService certificates;

  CertificateResource(CertificateService certificates) {
    this.certificates = certificates;
  }

  @GET
  @Operation(
      operationId = "listCourseCertificates",
      summary = "Chứng chỉ còn hạn lâu nhất của mỗi người theo chủ đề, tính đến một ngày")
  public Page<CertificateResponse> list(
      @BeanParam @Valid CertificateFilter filter, @BeanParam @Valid PageRequest request) {
    return certificates.list(filter, request);
  }

  @GET
  @Path("/export")
  @Produces({SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE})
  @Operation(
      operationId = "exportCourseCertificates",
      summary = "Tải về đúng những chứng chỉ mà bộ lọc đang hiện, dạng XLSX hoặc CSV")
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
      @BeanParam @Valid CertificateFilter filter,
      @Parameter(description = "Loại tệp.", required = true, example = "CSV")
          @NotNull
          @QueryParam("format")
          SheetFormat format) {
    StreamingOutput body = out -> certificates.write(filter, format, out);
    return Downloads.of(body, format.mediaType, certificates.fileName(format));
  }
}
