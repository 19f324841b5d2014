package vn.sxsh.identity.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a saved view is to be called and to show. */
@Schema(name = "SavedViewChange")
public record SavedViewChange(
    @NotBlank @Size(max = 120) @Schema(required = true, examples = "Cơ sở lớn ở Hòa An")
        String name,
    @NotNull
        @Size(max = 4000)
        @Pattern(regexp = SavedViewRequest.QUERY)
        @Schema(required = true, examples = "status=%5B%22OPERATING%22%5D")
        String query) {}
