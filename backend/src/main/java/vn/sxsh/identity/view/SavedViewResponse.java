package vn.sxsh.identity.view;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A view that the caller has saved. */
@Schema(name = "SavedView")
public record SavedViewResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "facilities") String page,
    @Schema(required = true, examples = "Cơ sở lớn ở Hòa An") String name,
    @Schema(required = true, examples = "status=%5B%22OPERATING%22%5D") String query,
    @Schema(required = true) Instant updatedAt) {

  static SavedViewResponse of(SavedView view) {
    return new SavedViewResponse(
        view.id, view.version, view.page, view.name, view.query, view.updatedAt);
  }
}
