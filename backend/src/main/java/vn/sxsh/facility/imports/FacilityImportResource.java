package vn.sxsh.facility.imports;

import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
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
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestForm;
import org.jboss.resteasy.reactive.RestResponse;
import org.jboss.resteasy.reactive.multipart.FileUpload;
import vn.sxsh.shared.http.Downloads;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.problem.Texts;

/** Bringing files into the registry. */
@Path("/facilities/imports")
@Tag(name = "facility-exchange")
@PermissionsAllowed(FACILITY_WRITE)
public class FacilityImportResource {

  private static final String XLSX =
      "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
  private static final String CSV = "text/csv";

  private final FacilityImportService imports;
  private final RowReport report;
  private final ImportTemplate template;

  FacilityImportResource(FacilityImportService imports, RowReport report, ImportTemplate template) {
    this.imports = imports;
    this.report = report;
    this.template = template;
  }

  @GET
  @Operation(operationId = "listFacilityImports", summary = "Các lần nhập danh bạ cơ sở")
  public Page<ImportAnswer> list(@BeanParam @Valid PageRequest request) {
    return imports.list(request);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @Operation(
      operationId = "importFacilities",
      summary = "Đọc một bảng cơ sở từ tệp XLSX hoặc CSV",
      description =
          "Tệp không quá 30 MB, 100.000 dòng, 100 cột. Chưa có gì được lưu vào danh bạ cho đến khi"
              + " thử xong và xác nhận.")
  @APIResponse(
      responseCode = "201",
      description = "Đã đọc",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ImportAnswer.class)))
  public RestResponse<ImportAnswer> upload(
      @RestForm("id") UUID id,
      @RestForm("source") @Size(max = 200) String source,
      @RestForm("file") FileUpload file) {
    if (file == null) {
      throw CommonProblem.VALIDATION_FAILED.raise().at("file", "VALUE_MISSING");
    }
    ImportAnswer job = imports.upload(id, file.uploadedFile(), file.fileName(), source);
    return IfMatch.created(job, job.version());
  }

  @GET
  @Path("/sources")
  @Operation(operationId = "listFacilityImportSources", summary = "Các nguồn đã nhớ cách đọc tệp")
  public List<String> sources() {
    return imports.sources();
  }

  @GET
  @Path("/template.xlsx")
  @Produces(XLSX)
  @APIResponse(
      responseCode = "200",
      description = "Tệp",
      content =
          @Content(mediaType = XLSX, schema = @Schema(type = SchemaType.STRING, format = "binary")))
  @Operation(operationId = "getFacilityTemplate", summary = "Mẫu bảng tính để điền cơ sở")
  public Response template() {
    StreamingOutput body = template::write;
    return Downloads.of(body, XLSX, "mau-nhap-co-so.xlsx");
  }

  @GET
  @Path("/{importId}")
  @Operation(operationId = "getFacilityImport", summary = "Một lần nhập và tiến độ của nó")
  public RestResponse<ImportAnswer> get(UUID importId) {
    ImportAnswer job = imports.get(importId);
    return IfMatch.ok(job, job.version());
  }

  @POST
  @Path("/{importId}/reading")
  @Operation(
      operationId = "readFacilityImport",
      summary = "Xem các dòng đầu được hiểu thế nào theo cách đọc này; không lưu gì")
  public ReadingAnswer reading(UUID importId, @Valid @NotNull ImportSettings settings) {
    return imports.reading(importId, settings);
  }

  @PUT
  @Path("/{importId}/settings")
  @Operation(
      operationId = "checkFacilityImport",
      summary = "Thử mọi dòng theo cách đọc này; chưa lưu vào danh bạ")
  public RestResponse<ImportAnswer> check(
      UUID importId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull ImportSettings settings) {
    ImportAnswer job = imports.check(importId, IfMatch.required(version), settings);
    return IfMatch.ok(job, job.version());
  }

  @POST
  @Path("/{importId}/commit")
  @Operation(
      operationId = "commitFacilityImport",
      summary = "Lưu các dòng đã thử được; dòng bị từ chối thì để lại")
  public RestResponse<ImportAnswer> commit(
      UUID importId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    ImportAnswer job = imports.commit(importId, IfMatch.required(version));
    return IfMatch.ok(job, job.version());
  }

  @GET
  @Path("/{importId}/rows")
  @Operation(operationId = "listFacilityImportRows", summary = "Kết quả từng dòng")
  public Page<RowAnswer> rows(
      UUID importId, @BeanParam @Valid RowFilter filter, @BeanParam @Valid PageRequest request) {
    return imports.rows(importId, filter, request);
  }

  @GET
  @Path("/{importId}/rows.csv")
  @Produces(CSV)
  @APIResponse(
      responseCode = "200",
      description = "Tệp",
      content = @Content(mediaType = CSV, schema = @Schema(type = SchemaType.STRING)))
  @Operation(
      operationId = "getFacilityImportRows",
      summary = "Kết quả từng dòng dạng CSV (UTF-8 có BOM)")
  public Response report(UUID importId, @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    report.require(importId);
    Locale locale = Texts.choose(language);
    StreamingOutput body = out -> report.write(importId, locale, out);
    return Downloads.of(body, CSV + ";charset=UTF-8", "ket-qua-nhap-co-so.csv");
  }

  @DELETE
  @Path("/{importId}")
  @Operation(
      operationId = "discardFacilityImport",
      summary = "Bỏ lần nhập cùng các dòng của tệp; dữ liệu đã lưu vẫn còn")
  public void discard(UUID importId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    imports.discard(importId, IfMatch.required(version));
  }
}
