package vn.sxsh.facility.duplicate;

import static vn.sxsh.shared.security.Permissions.FACILITY_MERGE;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Records that may be one facility. */
@Path("/facilities/duplicates")
@Tag(name = "facility-duplicates", description = "Cơ sở nghi trùng.")
public class DuplicateResource {

  private final DuplicateService duplicates;

  DuplicateResource(DuplicateService duplicates) {
    this.duplicates = duplicates;
  }

  @GET
  @PermissionsAllowed(FACILITY_MERGE)
  @Operation(
      operationId = "listFacilityDuplicates",
      summary = "Các cặp cơ sở nghi trùng, giống nhất trước")
  public Page<DuplicateResponse> list(
      @BeanParam @Valid DuplicateFilter filter, @BeanParam @Valid PageRequest request) {
    return duplicates.list(filter, request);
  }

  @POST
  @Path("/candidates")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(
      operationId = "findDuplicateCandidates",
      summary = "Cơ sở đã có giống với cơ sở đang nhập")
  public List<CandidateResponse> candidates(@Valid @NotNull CandidateRequest draft) {
    return duplicates.candidates(draft);
  }

  @POST
  @Path("/scan")
  @PermissionsAllowed(FACILITY_MERGE)
  @Operation(
      operationId = "scanFacilityDuplicates",
      summary = "Rà soát một phần danh bạ; gọi tiếp với next cho đến hết")
  public ScanResponse scan(@Valid @NotNull ScanRequest request) {
    return duplicates.scan(request);
  }

  @PUT
  @Path("/{id}/decision")
  @PermissionsAllowed(FACILITY_MERGE)
  @Operation(
      operationId = "decideFacilityDuplicate",
      summary = "Ghi nhận hai cơ sở không trùng, hoặc xem xét lại")
  public RestResponse<DuplicateResponse> decide(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull DecisionRequest decision) {
    DuplicateResponse pair = duplicates.decide(id, IfMatch.required(version), decision);
    return IfMatch.ok(pair, pair.version());
  }
}
