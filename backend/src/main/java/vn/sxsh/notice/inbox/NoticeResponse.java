package vn.sxsh.notice.inbox;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.notice.Stage;

/** A notice as its reader sees it. */
@Schema(name = "Notice")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record NoticeResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) NoticeKind kind,
    Stage stage,
    LocalDate dueOn,
    @Schema(required = true, examples = "Tập huấn sản xuất sạch hơn") String subjectName,
    @Schema(examples = "1.1") String detail,
    @Schema(required = true, description = "Trang liên quan trong chương trình.") String path,
    @Schema(required = true) Instant createdAt,
    Instant readAt) {

  static NoticeResponse of(Notice notice) {
    return new NoticeResponse(
        notice.id,
        notice.kind,
        notice.stage,
        notice.dueOn,
        notice.subjectName,
        notice.detail,
        notice.path,
        notice.createdAt,
        notice.readAt);
  }
}
