package vn.sxsh.outreach.result;

import static vn.sxsh.shared.security.Permissions.OUTREACH_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.QueryParam;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;

/** What the answers to the survey come to: numbers for all staff, and no single answer. */
@Path("/survey-results")
@Tag(name = "survey-results", description = "Kết quả khảo sát nhận thức.")
@PermissionsAllowed(OUTREACH_READ)
public class ResultResource {

  private final ResultService results;

  ResultResource(ResultService results) {
    this.results = results;
  }

  @GET
  @Operation(
      operationId = "getSurveyResult",
      summary = "Kết quả theo câu trả lời gần nhất của mỗi cơ sở")
  public ResultResponse get(@BeanParam @Valid ResultRequest request) {
    return results.of(request);
  }

  @GET
  @Path("/activities")
  @Operation(
      operationId = "listSurveyActivityResults",
      summary = "Điểm trước và sau từng hoạt động, của các cơ sở đã trả lời cả hai lần")
  public Page<ActivityResultResponse> byActivity(
      @Parameter(description = "Chỉ hoạt động này.") @QueryParam("activity") UUID activity,
      @BeanParam @Valid PageRequest request) {
    return results.byActivity(activity, request);
  }
}
