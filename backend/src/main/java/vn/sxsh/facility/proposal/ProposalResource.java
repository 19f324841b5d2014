package vn.sxsh.facility.proposal;

import static vn.sxsh.shared.security.Permissions.FACILITY_PROPOSE;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
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
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** Changes that facilities ask for in their own record. */
@Path("/facilities")
@Tag(name = "facility-proposals", description = "Đề nghị sửa thông tin của cơ sở.")
public class ProposalResource {

  private final ProposalService proposals;

  ProposalResource(ProposalService proposals) {
    this.proposals = proposals;
  }

  @GET
  @Path("/proposals")
  @PermissionsAllowed({FACILITY_PROPOSE, FACILITY_WRITE})
  @Operation(
      operationId = "listFacilityProposals",
      summary = "Các đề nghị sửa thông tin, chờ lâu nhất trước")
  public Page<ProposalResponse> list(
      @BeanParam @Valid ProposalFilter filter, @BeanParam @Valid PageRequest request) {
    return proposals.list(filter, request);
  }

  @POST
  @Path("/{id}/proposals")
  @PermissionsAllowed(FACILITY_PROPOSE)
  @Operation(operationId = "proposeFacilityChange", summary = "Đề nghị sửa thông tin cơ sở")
  @APIResponse(
      responseCode = "201",
      description = "Đề nghị đã gửi",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ProposalResponse.class)))
  public RestResponse<ProposalResponse> propose(UUID id, @Valid @NotNull ProposalRequest request) {
    ProposalResponse proposal = proposals.propose(id, request);
    return IfMatch.created(proposal, proposal.version());
  }

  @POST
  @Path("/proposals/{proposalId}/acceptance")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "acceptFacilityProposal", summary = "Chấp nhận và ghi vào hồ sơ")
  public RestResponse<ProposalResponse> accept(
      UUID proposalId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    ProposalResponse proposal = proposals.accept(proposalId, IfMatch.required(version));
    return IfMatch.ok(proposal, proposal.version());
  }

  @POST
  @Path("/proposals/{proposalId}/return")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "returnFacilityProposal", summary = "Trả lại kèm lý do")
  public RestResponse<ProposalResponse> giveBack(
      UUID proposalId,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull ReturnRequest request) {
    ProposalResponse proposal = proposals.giveBack(proposalId, IfMatch.required(version), request);
    return IfMatch.ok(proposal, proposal.version());
  }

  @DELETE
  @Path("/proposals/{proposalId}")
  @PermissionsAllowed(FACILITY_PROPOSE)
  @Operation(operationId = "withdrawFacilityProposal", summary = "Rút lại đề nghị của mình")
  public void withdraw(UUID proposalId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    proposals.withdraw(proposalId, IfMatch.required(version));
  }
}
