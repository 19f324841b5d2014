package vn.sxsh.plan.figure;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_READ;
import static vn.sxsh.shared.security.Permissions.PLAN_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.facility.registry.FacilityItem;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.WalkPage;
import vn.sxsh.shared.paging.WalkRequest;
import vn.sxsh.shared.problem.Texts;

/** One aim of a plan, where it stands, and the facilities behind its figures. */
@Path("/targets/{id}")
@Tag(name = "targets")
public class TargetResource {

  private final TargetService targets;
  private final TargetBoardService board;

  TargetResource(TargetService targets, TargetBoardService board) {
    this.targets = targets;
    this.board = board;
  }

  @GET
  @PermissionsAllowed(
      value = {PLAN_READ, FACILITY_READ},
      inclusive = true)
  @Operation(
      operationId = "getTarget",
      summary = "Một mục tiêu và kết quả của nó",
      description = "Không có asOf thì tính đến hôm nay.")
  public RestResponse<TargetResponse> get(
      UUID id,
      @BeanParam @Valid FigureRequest request,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    TargetResponse target = board.get(id, request, Texts.choose(language));
    return IfMatch.ok(target, target.version());
  }

  @GET
  @Path("/series")
  @PermissionsAllowed(
      value = {PLAN_READ, FACILITY_READ},
      inclusive = true)
  @Operation(
      operationId = "getTargetSeries",
      summary = "Kết quả của mục tiêu qua các năm, chung và theo từng phần")
  public TargetSeries series(UUID id, @BeanParam @Valid SeriesRequest request) {
    return board.series(id, request);
  }

  @GET
  @Path("/facilities")
  @PermissionsAllowed(
      value = {PLAN_READ, FACILITY_READ},
      inclusive = true)
  @Operation(
      operationId = "listTargetFacilities",
      summary = "Các cơ sở đứng sau một con số",
      description = "Không có asOf thì tính đến hôm nay.")
  public WalkPage<FacilityItem> facilities(
      UUID id, @BeanParam @Valid SideRequest request, @BeanParam @Valid WalkRequest walk) {
    return targets.facilities(id, request, walk);
  }

  @PUT
  @Path("/reading")
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(PLAN_WRITE)
  @Operation(
      operationId = "setTargetReading",
      summary = "Chọn cách hiểu chính thức của mục tiêu, có nêu lý do")
  public RestResponse<TargetResponse> read(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull ReadingRequest request,
      @HeaderParam(HttpHeaders.ACCEPT_LANGUAGE) String language) {
    TargetResponse target =
        targets.read(id, IfMatch.required(version), request, Texts.choose(language));
    return IfMatch.ok(target, target.version());
  }
}
