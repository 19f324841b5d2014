package vn.sxsh.identity.view;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A view to save.
 *
 * @param id made by the client
 */
@Schema(name = "SavedViewRequest")
public record SavedViewRequest(
    @Schema(description = "Do máy khách đặt.") UUID id,
    @NotNull
        @Size(max = 60)
        @Pattern(regexp = SavedViewRequest.PAGE)
        @Schema(required = true, examples = "facilities", description = "Khóa của trang.")
        String page,
    @NotBlank @Size(max = 120) @Schema(required = true, examples = "Cơ sở lớn ở Hòa An")
        String name,
    @NotNull
        @Size(max = 4000)
        @Pattern(regexp = SavedViewRequest.QUERY)
        @Schema(
            required = true,
            examples = "status=%5B%22OPERATING%22%5D",
            description = "Phần sau dấu hỏi trong địa chỉ của trang.")
        String query) {

  static final String PAGE = "^[a-z]+(-[a-z]+)*$";

  /**
   * What can stand in the query of an address: neither a space nor the beginning of its next part.
   */
  static final String QUERY = "^[^\\s#]*$";
}
