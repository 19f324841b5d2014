package vn.sxsh.plan.figure;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.shared.http.Downloads;
import vn.sxsh.shared.problem.Texts;
import vn.sxsh.shared.table.SheetFormat;

/** The aims of a plan, and where they stand. */
@Path("/plans/{planId}/targets")
@Tag(name = "targets", description = "Mục tiêu cụ thể của kế hoạch và kết quả thực hiện.")
public class PlanTargetResource {

  private final TargetBoardService targets;
  private final FigureTableService tables;

  PlanTargetResource(TargetBoardService targets, FigureTableService tables) {
    this.targets = targets;
    this.tables = tables;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(
      operationId = "listPlanTargets",
      summary = "Mục tiêu cụ thể của kế hoạch",
      description = "Có asOf thì kèm kết quả tính đến hết ngày đó, theo mọi cách hiểu.")
  public List<TargetResponse> list(
      UUID planId,
      @BeanParam @Valid BoardRequest request,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    return targets.list(planId, request, Texts.choose(language));
  }

  @GET
  @Path("/export")
  @Produces({SheetFormat.XLSX_TYPE, SheetFormat.CSV_TYPE})
  @PermissionsAllowed(
      value = {PLAN_READ, FACILITY_READ},
      inclusive = true)
  @Operation(
      operationId = "exportPlanTargets",
      summary = "Tải về kết quả của mọi mục tiêu qua các năm, dạng XLSX hoặc CSV",
      description =
          "Mỗi dòng là một con số: tử số và mẫu số luôn đi kèm tỷ lệ, cách tính bằng lời, ngày"
              + " tính, độ tin cậy của số liệu.")
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
      UUID planId,
      @BeanParam @Valid TableRequest request,
      @Parameter(description = "Loại tệp.", example = "CSV")
          @QueryParam("format")
          @DefaultValue("XLSX")
          SheetFormat format,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    FigureTable table = tables.table(planId, request, Texts.choose(language));
    StreamingOutput body = out -> table.write(format, out);
    return Downloads.of(body, format.mediaType, table.fileName(format));
  }
}
