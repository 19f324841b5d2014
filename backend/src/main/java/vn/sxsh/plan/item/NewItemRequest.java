package vn.sxsh.plan.item;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An action or an expected result that the paper does not print. */
@Schema(name = "NewTaskItemRequest")
public record NewItemRequest(
    UUID id, @NotNull ItemKind kind, @NotBlank @Size(max = 4000) String text) {}
