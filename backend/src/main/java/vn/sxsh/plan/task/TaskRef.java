package vn.sxsh.plan.task;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A task as other records show it. */
@Schema(name = "TaskRef")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record TaskRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "4.3") String code,
    @Schema(examples = "4.3") String printedNumber,
    @Schema(required = true) String title) {

  /** The short form of {@code task}. */
  public static TaskRef of(Task task) {
    return new TaskRef(task.id, task.code, task.printedNumber, task.title);
  }
}
