package vn.sxsh.facility.quality;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.identity.account.AccountRef;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.problem.Texts;

/** What is to be mended in the registry. */
@Path("/facilities")
@Tag(name = "facility-quality", description = "Chất lượng dữ liệu của danh bạ cơ sở.")
public class FindingResource {

  private final FindingService findings;
  private final FindingActService acts;

  FindingResource(FindingService findings, FindingActService acts) {
    this.findings = findings;
    this.acts = acts;
  }

  @GET
  @Path("/findings")
  @PermissionsAllowed(FACILITY_READ)
  @Operation(
      operationId = "listFacilityFindings",
      summary = "Việc cần làm về dữ liệu, nặng nhất trước",
      description = "Tính từ hồ sơ mỗi lần hỏi; việc đã sửa xong thì không còn trong danh sách.")
  public WalkPage<FindingResponse> list(
      @BeanParam @Valid FindingFilter filter, @BeanParam @Valid WalkRequest request) {
    return findings.list(filter, request);
  }

  @GET
  @Path("/findings/counts")
  @PermissionsAllowed(FACILITY_READ)
  @Operation(
      operationId = "countFacilityFindings",
      summary = "Số việc cần làm về dữ liệu theo quy tắc")
  public List<RuleCountResponse> counts(@BeanParam @Valid FindingFilter filter) {
    return findings.counts(filter);
  }

  @GET
  @Path("/findings/rules")
  @PermissionsAllowed(FACILITY_READ)
  @Operation(
      operationId = "listQualityRules",
      summary = "Các quy tắc chất lượng dữ liệu, bằng ngôn ngữ của người gọi")
  public List<RuleResponse> rules(@HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    return findings.rules(Texts.choose(language));
  }

  @GET
  @Path("/{id}/findings")
  @PermissionsAllowed(FACILITY_READ)
  @Operation(
      operationId = "getFacilityQuality",
      summary = "Chất lượng dữ liệu của một cơ sở và việc nên làm tiếp")
  public QualityResponse quality(UUID id) {
    return findings.quality(id);
  }

  @GET
  @Path("/{id}/findings/owners")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(
      operationId = "listFindingOwners",
      summary = "Những người có thể nhận việc về dữ liệu của cơ sở")
  public List<AccountRef> owners(UUID id) {
    return acts.owners(id);
  }

  @PUT
  @Path("/{id}/findings/{rule}")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(
      operationId = "settleFacilityFinding",
      summary = "Giao, hẹn ngày, chấp nhận kèm lý do, hoãn, hoặc mở lại một việc về dữ liệu")
  public RestResponse<FindingResponse> settle(
      UUID id,
      QualityRule rule,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull FindingRequest request) {
    FindingResponse finding = acts.settle(id, rule, IfMatch.required(version), request);
    return IfMatch.ok(finding, finding.version());
  }
}
