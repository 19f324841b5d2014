package vn.sxsh.outreach.activity;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An outreach activity as the client wants it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 * @param statusReason needed to cancel, and to go back on what was completed
 * @param cost in VND, whole
 */
@Schema(name = "OutreachActivityRequest")
public record ActivityRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotNull @Schema(required = true) OutreachKind kind,
    @NotBlank
        @Size(max = 500)
        @Schema(required = true, examples = "Lớp tập huấn mẫu về sản xuất sạch hơn")
        String title,
    @NotEmpty @Size(max = 2) @Schema(required = true) List<@NotNull OutreachTopic> topics,
    UUID taskId,
    UUID workItemId,
    @NotNull @Schema(required = true) UUID organiserId,
    @Size(max = 30) List<@NotNull UUID> partnerIds,
    @Size(max = 500) String otherPartners,
    @Size(max = 300) String place,
    UUID adminUnitId,
    @NotNull @Schema(required = true) LocalDate startsOn,
    @NotNull @Schema(required = true) LocalDate endsOn,
    @NotNull @Schema(required = true) OutreachStatus status,
    @Size(max = 500) String statusReason,
    @PositiveOrZero @Max(1_000_000_000_000_000L) @Schema(examples = "45000000") Long cost,
    @Size(max = 300) String costSource,
    @Size(max = 4000) String note,
    @Size(max = 300) String outlet,
    LocalDate publishedOn,
    @PositiveOrZero @Max(100_000_000) Integer copies,
    @PositiveOrZero @Max(100_000) Integer durationMinutes,
    @PositiveOrZero @Max(100_000_000) Integer audience,
    @Size(max = 1000)
        @Pattern(regexp = "https?://[^\\s/?#]+.*", message = "{outreach.link}")
        @Schema(examples = "https://example.org/bai-mau")
        String link,
    UUID rerunOfId) {

  void writeTo(OutreachActivity activity) {
    activity.kind = kind;
    activity.title = title.strip();
    activity.about(topics);
    activity.taskId = taskId;
    activity.workItemId = workItemId;
    activity.organiserId = organiserId;
    activity.otherPartners = blankToNull(otherPartners);
    activity.place = blankToNull(place);
    activity.adminUnitId = adminUnitId;
    activity.startsOn = startsOn;
    activity.endsOn = endsOn;
    activity.cost = cost;
    activity.costSource = blankToNull(costSource);
    activity.note = blankToNull(note);
    activity.outlet = blankToNull(outlet);
    activity.publishedOn = publishedOn;
    activity.copies = copies;
    activity.durationMinutes = durationMinutes;
    activity.audience = audience;
    activity.link = blankToNull(link);
    activity.rerunOfId = rerunOfId;
  }

  /** The partners, each once, without the organiser itself. */
  Set<UUID> partners() {
    Set<UUID> partners = new LinkedHashSet<>();
    if (partnerIds != null) {
      partners.addAll(partnerIds);
    }
    partners.remove(organiserId);
    return partners;
  }

  /** The reason; null when there is none. */
  String reason() {
    return blankToNull(statusReason);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
