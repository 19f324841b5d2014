package vn.sxsh.plan.matrix;

import static vn.sxsh.shared.security.Permissions.PLAN_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** The tasks of a plan over its years. */
@Path("/plans/{planId}/timeline")
@Tag(name = "tasks")
public class TimelineResource {

  private final TimelineService timeline;

  TimelineResource(TimelineService timeline) {
    this.timeline = timeline;
  }

  @GET
  @PermissionsAllowed(PLAN_READ)
  @Operation(operationId = "getPlanTimeline", summary = "Nhiệm vụ theo thời gian của kế hoạch")
  public TimelineResponse read(UUID planId) {
    return timeline.read(planId);
  }
}
