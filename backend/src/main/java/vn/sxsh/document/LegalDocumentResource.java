package vn.sxsh.document;

import static vn.sxsh.shared.security.Permissions.DOCUMENT_READ;
import static vn.sxsh.shared.security.Permissions.DOCUMENT_WRITE;
import static vn.sxsh.shared.security.Permissions.HISTORY_READ;

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
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** The register of legal documents. */
@Path("/legal-documents")
@Tag(name = "legal-documents", description = "Văn bản pháp lý làm căn cứ.")
public class LegalDocumentResource {

  private final LegalDocumentService documents;
  private final ChangeLogService history;

  LegalDocumentResource(LegalDocumentService documents, ChangeLogService history) {
    this.documents = documents;
    this.history = history;
  }

  @GET
  @PermissionsAllowed(DOCUMENT_READ)
  @Operation(operationId = "listLegalDocuments", summary = "Danh mục văn bản pháp lý")
  public Page<LegalDocumentResponse> list(
      @Valid @BeanParam LegalDocumentFilter filter, @Valid @BeanParam PageRequest page) {
    return documents.search(filter, page);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(DOCUMENT_WRITE)
  @Operation(operationId = "createLegalDocument", summary = "Thêm văn bản pháp lý")
  @APIResponse(
      responseCode = "201",
      description = "Đã lập",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = LegalDocumentResponse.class)))
  public RestResponse<LegalDocumentResponse> create(@Valid @NotNull LegalDocumentRequest request) {
    LegalDocumentResponse created = documents.register(request);
    return IfMatch.created(created, created.version());
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(DOCUMENT_READ)
  @Operation(operationId = "getLegalDocument", summary = "Một văn bản pháp lý")
  public RestResponse<LegalDocumentResponse> get(UUID id) {
    LegalDocumentResponse document = documents.get(id);
    return IfMatch.ok(document, document.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(DOCUMENT_WRITE)
  @Operation(operationId = "updateLegalDocument", summary = "Sửa văn bản pháp lý")
  public RestResponse<LegalDocumentResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull LegalDocumentRequest request) {
    LegalDocumentResponse document = documents.update(id, IfMatch.required(version), request);
    return IfMatch.ok(document, document.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(DOCUMENT_WRITE)
  @Operation(operationId = "deleteLegalDocument", summary = "Bỏ văn bản khỏi danh mục")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    documents.delete(id, IfMatch.required(version));
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {DOCUMENT_READ, HISTORY_READ},
      inclusive = true)
  @Operation(operationId = "listLegalDocumentChanges", summary = "Lịch sử thay đổi của văn bản")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return history.historyOf(documents.get(id).id(), request);
  }
}
