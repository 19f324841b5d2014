package vn.sxsh.outreach.activity;

import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An outreach activity as other records show it. */
@Schema(name = "OutreachActivityRef")
public record ActivityRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "HD-000012") String code,
    @Schema(required = true) String title) {

  static ActivityRef of(OutreachActivity activity) {
    return new ActivityRef(activity.id, activity.code, activity.title);
  }
}
