package vn.sxsh.outreach.activity;

import static vn.sxsh.shared.security.Permissions.HISTORY_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;
import static vn.sxsh.shared.security.Permissions.OUTREACH_WRITE;

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
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.http.IfMatch;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** The register of what is done to inform and train. */
@Path("/outreach-activities")
@Tag(name = "outreach-activities", description = "Hoạt động tuyên truyền, đào tạo.")
public class ActivityResource {

  private final ActivityService activities;

  ActivityResource(ActivityService activities) {
    this.activities = activities;
  }

  @GET
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "listOutreachActivities", summary = "Danh sách hoạt động")
  public Page<ActivityItem> list(
      @BeanParam @Valid ActivityFilter filter, @BeanParam @Valid PageRequest request) {
    return activities.list(filter, request);
  }

  @GET
  @Path("/summary")
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(
      operationId = "getOutreachSummary",
      summary = "Tổng số của một thời kỳ: hoạt động, cơ sở, người; mỗi cơ sở, mỗi người một lần")
  public SummaryResponse summary(@BeanParam @Valid SummaryRequest period) {
    return activities.summary(period);
  }

  @GET
  @Path("/{id}")
  @PermissionsAllowed(OUTREACH_READ)
  @Operation(operationId = "getOutreachActivity", summary = "Một hoạt động")
  public RestResponse<ActivityResponse> get(UUID id) {
    ActivityResponse activity = activities.get(id);
    return IfMatch.ok(activity, activity.version());
  }

  @POST
  @Consumes(MediaType.APPLICATION_JSON)
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "createOutreachActivity", summary = "Thêm hoạt động")
  @APIResponse(
      responseCode = "201",
      description = "Hoạt động đã thêm",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ActivityResponse.class)))
  public RestResponse<ActivityResponse> create(@Valid @NotNull ActivityRequest request) {
    ActivityResponse activity = activities.create(request);
    return IfMatch.created(activity, activity.version());
  }

  @PUT
  @Consumes(MediaType.APPLICATION_JSON)
  @Path("/{id}")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(
      operationId = "updateOutreachActivity",
      summary = "Sửa hoạt động",
      description = "Hủy, hoặc bỏ trạng thái đã thực hiện, phải nêu lý do.")
  public RestResponse<ActivityResponse> update(
      UUID id,
      @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version,
      @Valid @NotNull ActivityRequest request) {
    ActivityResponse activity = activities.update(id, IfMatch.required(version), request);
    return IfMatch.ok(activity, activity.version());
  }

  @DELETE
  @Path("/{id}")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "deleteOutreachActivity", summary = "Xóa hoạt động; khôi phục được")
  public void delete(UUID id, @HeaderParam(HttpHeaders.IF_MATCH) IfMatch version) {
    activities.delete(id, IfMatch.required(version));
  }

  @POST
  @Path("/{id}/restoration")
  @PermissionsAllowed(OUTREACH_WRITE)
  @Operation(operationId = "restoreOutreachActivity", summary = "Khôi phục hoạt động đã xóa")
  public RestResponse<ActivityResponse> restore(UUID id) {
    ActivityResponse activity = activities.restore(id);
    return IfMatch.ok(activity, activity.version());
  }

  @GET
  @Path("/{id}/changes")
  @PermissionsAllowed(
      value = {OUTREACH_READ, HISTORY_READ},
      inclusive = true)
  @Operation(
      operationId = "listOutreachActivityChanges",
      summary = "Lịch sử thay đổi của hoạt động")
  public ChangePage changes(UUID id, @BeanParam @Valid HistoryRequest request) {
    return activities.changes(id, request);
  }
}
