package vn.sxsh.plan.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An action or an expected result as it shall be.
 *
 * @param text must be as it is when the paper prints it
 * @param doneOn only with DONE
 */
@Schema(name = "TaskItemRequest")
public record ItemRequest(
    @NotBlank @Size(max = 4000) String text,
    @NotNull ItemState state,
    @Size(max = 4000) String evidence,
    LocalDate doneOn) {}
