package vn.sxsh.outreach.activity;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.task.TaskRef;
import vn.sxsh.reference.agency.AgencyRef;
import vn.sxsh.reference.unit.AdminUnitRef;

/** An outreach activity as lists show it. */
@Schema(name = "OutreachActivityItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityItem(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "HD-000012") String code,
    @Schema(required = true) OutreachKind kind,
    @Schema(required = true) String title,
    @Schema(required = true) List<OutreachTopic> topics,
    TaskRef task,
    @Schema(required = true) AgencyRef organiser,
    String place,
    AdminUnitRef adminUnit,
    @Schema(required = true) LocalDate startsOn,
    @Schema(required = true) LocalDate endsOn,
    @Schema(required = true) OutreachStatus status,
    Long cost,
    @Schema(required = true, description = "Là lần đăng, phát lại; không tính thêm.") boolean rerun,
    @Schema(required = true) Figures figures,
    @Schema(required = true) Instant updatedAt) {

  static ActivityItem of(OutreachActivity activity, ActivityLinks links, Figures figures) {
    return new ActivityItem(
        activity.id,
        activity.version,
        activity.code,
        activity.kind,
        activity.title,
        activity.topics(),
        links.task(activity),
        links.organiser(activity),
        activity.place,
        links.unit(activity),
        activity.startsOn,
        activity.endsOn,
        activity.status,
        activity.cost,
        activity.rerunOfId != null,
        figures,
        activity.updatedAt);
  }
}
