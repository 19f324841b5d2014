package vn.sxsh.outreach.file;

import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
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
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.problem.CommonProblem;

/** The files of an activity. */
@Path("/outreach-activities/{id}/files")
@Tag(name = "outreach-files", description = "Tài liệu và minh chứng của hoạt động.")
public class FileResource {

  private final FileService files;

  FileResource(FileService files) {
    this.files = files;
  }

  @GET
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "listOutreachFiles", summary = "Tài liệu, minh chứng của hoạt động")
  public List<FileResponse> list(UUID id) {
    return files.list(id);
  }

  @POST
  @Consumes(MediaType.MULTIPART_FORM_DATA)
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(
      operationId = "addOutreachFile",
      summary = "Thêm một tệp",
      description =
          "PDF, PNG, JPEG, DOCX, XLSX hoặc PPTX, nhận ra theo nội dung; không quá 10 MB một tệp, 30"
              + " tệp một hoạt động.")
  @APIResponse(
      responseCode = "201",
      description = "Đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FileResponse.class)))
  public RestResponse<FileResponse> add(
      UUID id,
      @RestForm("id") UUID fileId,
      @RestForm("purpose") FilePurpose purpose,
      @RestForm("file") FileUpload file) {
    if (file == null || purpose == null) {
      throw CommonProblem.VALIDATION_FAILED
          .raise()
          .at(file == null ? "file" : "purpose", "VALUE_MISSING");
    }
    FileResponse added = files.add(id, fileId, purpose, file.uploadedFile(), file.fileName());
    return IfMatch.created(added, added.version());
  }

  @GET
  @Path("/{fileId}")
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "getOutreachFile", summary = "Tải một tệp về")
  @APIResponse(
      responseCode = "200",
      description = "Tệp",
      content =
          @Content(
              mediaType = "application/octet-stream",
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response content(UUID id, UUID fileId) {
    FileContent file = files.content(id, fileId);
    String encoded = URLEncoder.encode(file.fileName(), StandardCharsets.UTF_8).replace("+", "%20");
    return Response.ok(file.bytes(), "application/octet-stream")
        .header(
            HttpHeaders.CONTENT_DISPOSITION,
            "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(file.safeName(), encoded))
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }

  @DELETE
  @Path("/{fileId}")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "deleteOutreachFile", summary = "Xóa một tệp; khôi phục được")
  public void delete(UUID id, UUID fileId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    files.delete(id, fileId, IfMatch.required(version));
  }

  @POST
  @Path("/{fileId}/restoration")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "restoreOutreachFile", summary = "Khôi phục một tệp đã xóa")
  public RestResponse<FileResponse> restore(UUID id, UUID fileId) {
    FileResponse file = files.restore(id, fileId);
    return IfMatch.ok(file, file.version());
  }
}
