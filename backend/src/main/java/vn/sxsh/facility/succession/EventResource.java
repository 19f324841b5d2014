package vn.sxsh.facility.succession;

import static vn.sxsh.shared.security.Permissions.FACILITY_READ;
import static vn.sxsh.shared.security.Permissions.FACILITY_WRITE;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;
import vn.sxsh.facility.registry.FacilityResponse;
import vn.sxsh.shared.http.IfMatch;

/** What happens to facilities on a date: renaming, sale, split, relocation, status. */
@Path("/facilities/{id}/events")
@Tag(name = "facility-events", description = "Biến động của cơ sở theo ngày.")
public class EventResource {

  private final EventService events;

  EventResource(EventService events) {
    this.events = events;
  }

  @GET
  @PermissionsAllowed(FACILITY_READ)
  @Operation(
      operationId = "listFacilityEvents",
      summary = "Các biến động của cơ sở, mới nhất trước")
  public List<EventResponse> list(UUID id) {
    return events.list(id);
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(
      operationId = "recordFacilityEvent",
      summary = "Ghi nhận một biến động; thông tin trước ngày đó vẫn xem lại được")
  @APIResponse(
      responseCode = "201",
      description = "Cơ sở sau biến động",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = FacilityResponse.class)))
  public RestResponse<FacilityResponse> record(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull EventRequest request) {
    FacilityResponse facility = events.record(id, IfMatch.required(version), request);
    return IfMatch.created(facility, facility.version());
  }

  @DELETE
  @Path("/{eventId}")
  @PermissionsAllowed(FACILITY_WRITE)
  @Operation(operationId = "undoFacilityEvent", summary = "Hủy biến động mới nhất")
  public RestResponse<FacilityResponse> undo(
      UUID id, UUID eventId, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    FacilityResponse facility = events.undo(id, eventId, IfMatch.required(version));
    return IfMatch.ok(facility, facility.version());
  }
}
