package vn.sxsh.plan.imports.job;

import static vn.sxsh.shared.security.Permissions.PLAN_IMPORT;

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
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.problem.Texts;

/** Reading plans from documents. */
@Path("/plans/imports")
@Tag(name = "plan-imports", description = "Nhập kế hoạch từ văn bản.")
@PermissionsAllowed(PLAN_IMPORT)
public class PlanImportResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  private final PlanImportService imports;
  private final PlanImportJobService jobs;
  private final ResultTable table;

  PlanImportResource(PlanImportService imports, PlanImportJobService jobs, ResultTable table) {
    this.imports = imports;
    this.jobs = jobs;
    this.table = table;
  }

  @GET
  @Operation(operationId = "listPlanImports", summary = "Các lần nhập kế hoạch")
  public Page<PlanImportRow> list(
      @Valid @BeanParam PlanImportFilter filter, @Valid @BeanParam PageRequest page) {
    return jobs.search(filter, page);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "importPlan",
      summary = "Đọc một kế hoạch từ tệp DOCX, XLSX, HTML, TXT hoặc từ nội dung dán",
      description =
          "Tệp không quá 20 MB, gửi dạng multipart; nội dung dán gửi dạng JSON. Chưa có gì được lưu"
              + " vào kế hoạch cho đến khi xác nhận.")
  @APIResponse(
      responseCode = "201",
      description = "Đã đọc.",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanImportResponse.class)))
  public RestResponse<PlanImportResponse> upload(
      @RestForm("id") UUID id, @RestForm("file") FileUpload file) {
    if (file == null) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("file", "VALUE_MISSING");
    }
    PlanImportResponse job =
        imports.upload(
            id,
            file.fileName(),
            file.size(),
            () -> {
              try {
                return Files.readAllBytes(file.uploadedFile());
              } catch (IOException unreadable) {
                throw new UncheckedIOException(unreadable);
              }
            });
    return IfMatch.created(job, job.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @APIResponse(
      responseCode = "201",
      description = "Đã đọc",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = PlanImportResponse.class)))
  public RestResponse<PlanImportResponse> paste(@Valid @NotNull PasteRequest request) {
    PlanImportResponse job = imports.paste(request);
    return IfMatch.created(job, job.version());
  }

  @GET
  @Path("/template.xlsx")
  @Produces(XLSX)
  @Operation(operationId = "getPlanTemplate", summary = "Mẫu bảng tính để điền kế hoạch")
  public RestResponse<byte[]> template() {
    return download(imports.template(), "mau-nhap-ke-hoach.xlsx");
  }

  @GET
  @Path("/{importId}")
  @Operation(
      operationId = "getPlanImport",
      summary = "Một lần nhập: bản đọc được, điểm nghi vấn và từng dòng sẽ hoặc đã thay đổi")
  public RestResponse<PlanImportResponse> get(UUID importId) {
    PlanImportResponse job = jobs.get(importId);
    return IfMatch.ok(job, job.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{importId}/draft")
  @Operation(operationId = "updatePlanImportDraft", summary = "Sửa bản đọc được trước khi lưu")
  public RestResponse<PlanImportResponse> edit(
      UUID importId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull PlanDraft draft) {
    PlanImportResponse job = jobs.edit(importId, IfMatch.required(version), draft);
    return IfMatch.ok(job, job.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{importId}/commit")
  @Operation(operationId = "commitPlanImport", summary = "Lưu vào kế hoạch")
  public RestResponse<PlanImportResponse> commit(
      UUID importId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull CommitRequest request) {
    PlanImportResponse job = jobs.commit(importId, IfMatch.required(version), request);
    return IfMatch.ok(job, job.version());
  }

  @GET
  @Path("/{importId}/rows.csv")
  @Produces(CSV)
  @Operation(
      operationId = "getPlanImportRows",
      summary = "Kết quả từng dòng dạng CSV (UTF-8 có BOM)")
  public RestResponse<String> rows(
      UUID importId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    String csv = table.csv(jobs.get(importId).rows(), Texts.choose(language));
    return download(csv, "ket-qua-nhap-ke-hoach.csv");
  }

  @DELETE
  @Path("/{importId}")
  @Operation(operationId = "discardPlanImport", summary = "Bỏ bản đọc được, không lưu")
  public void discard(UUID importId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    jobs.discard(importId, IfMatch.required(version));
  }

  private static <T> RestResponse<T> download(T body, String name) {
    return RestResponse.ResponseBuilder.ok(body)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + name + "\"")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
