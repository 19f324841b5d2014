package vn.sxsh.assessment.scan;

import static vn.sxsh.shared.security.Permissions.ASSESSMENT_READ;

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
import vn.sxsh.shared.table.SheetFormat;

/** Assessments as a file. */
@Path("/assessments/export")
@Tag(name = "assessments")
@PermissionsAllowed(ASSESSMENT_READ)
public class AssessmentExportResource {

  private final AssessmentExportService exports;

  AssessmentExportResource(AssessmentExportService exports) {
    this.exports = exports;
  }

  @GET
  @Produces({SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE})
  @Operation(
      operationId = "exportAssessments",
      summary = "Tải về đúng những đánh giá mà bộ lọc đang hiện, dạng XLSX hoặc CSV")
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
      @BeanParam @Valid AssessmentFilter filter,
      @Parameter(description = "Loại tệp.", required = true, example = "CSV")
          @NotNull
          @QueryParam("format")
          SheetFormat format) {
    StreamingOutput body = out -> exports.write(filter, format, out);
    return Downloads.of(body, format.mediaType, exports.fileName(format));
  }
}
