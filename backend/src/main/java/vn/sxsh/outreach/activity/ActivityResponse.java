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

/**
 * One outreach activity.
 *
 * @param workItem the year's work of the task that it belongs to
 * @param rights what the caller may do, so that screens offer nothing that the server refuses
 */
@Schema(name = "OutreachActivity")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ActivityResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "HD-000012") String code,
    @Schema(required = true) OutreachKind kind,
    @Schema(required = true) String title,
    @Schema(required = true) List<OutreachTopic> topics,
    TaskRef task,
    Work workItem,
    @Schema(required = true) AgencyRef organiser,
    @Schema(required = true) List<AgencyRef> partners,
    String otherPartners,
    String place,
    AdminUnitRef adminUnit,
    @Schema(required = true) LocalDate startsOn,
    @Schema(required = true) LocalDate endsOn,
    @Schema(required = true) OutreachStatus status,
    String statusReason,
    @Schema(description = "Đồng.", examples = "45000000") Long cost,
    String costSource,
    String note,
    String outlet,
    LocalDate publishedOn,
    Integer copies,
    Integer durationMinutes,
    @Schema(description = "Ước tính số người tiếp cận; lần đăng, phát lại không tính thêm.")
        Integer audience,
    String link,
    ActivityRef rerunOf,
    @Schema(required = true) Figures figures,
    @Schema(required = true) Rights rights,
    @Schema(required = true) Instant updatedAt) {

  /** A year's work as an activity shows it. */
  @Schema(name = "OutreachWorkRef")
  public record Work(
      @Schema(required = true) UUID id,
      @Schema(required = true) int year,
      @Schema(required = true) String title) {}

  /**
   * What the caller may do with an activity.
   *
   * @param edit everything
   * @param seePeople who took part in person
   */
  @Schema(name = "OutreachRights")
  public record Rights(
      @Schema(required = true) boolean edit, @Schema(required = true) boolean seePeople) {}

  static ActivityResponse of(
      OutreachActivity activity, ActivityLinks links, Work work, Figures figures, Rights rights) {
    return new ActivityResponse(
        activity.id,
        activity.version,
        activity.code,
        activity.kind,
        activity.title,
        activity.topics(),
        links.task(activity),
        work,
        links.organiser(activity),
        links.partners(activity),
        activity.otherPartners,
        activity.place,
        links.unit(activity),
        activity.startsOn,
        activity.endsOn,
        activity.status,
        activity.statusReason,
        activity.cost,
        activity.costSource,
        activity.note,
        activity.outlet,
        activity.publishedOn,
        activity.copies,
        activity.durationMinutes,
        activity.audience,
        activity.link,
        links.firstRun(activity),
        figures,
        rights,
        activity.updatedAt);
  }
}
