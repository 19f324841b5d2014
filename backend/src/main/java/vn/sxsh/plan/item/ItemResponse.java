package vn.sxsh.plan.item;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** One action of a task, or one result expected of it. */
@Schema(name = "TaskItem")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record ItemResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) ItemKind kind,
    @Schema(required = true) String text,
    @Schema(required = true, description = "Có trong văn bản: giữ nguyên văn, không xóa được.")
        boolean printed,
    @Schema(required = true) ItemState state,
    String evidence,
    LocalDate doneOn) {

  static ItemResponse of(TaskItem item) {
    return new ItemResponse(
        item.id,
        item.version,
        item.kind,
        item.text,
        item.printed,
        item.state,
        item.evidence,
        item.doneOn);
  }

  /** The items of that kind. */
  public static List<ItemResponse> of(List<TaskItem> all, ItemKind kind) {
    return all.stream().filter(item -> item.kind == kind).map(ItemResponse::of).toList();
  }
}
