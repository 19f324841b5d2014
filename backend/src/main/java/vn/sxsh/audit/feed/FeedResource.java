package vn.sxsh.audit.feed;

import static vn.sxsh.shared.security.Permissions.CHANGE_FEED;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What other systems read to keep their copies. */
@Path("/sync")
@Tag(name = "sync", description = "Đồng bộ với hệ thống khác.")
public class FeedResource {

  private final FeedService feed;

  FeedResource(FeedService feed) {
    this.feed = feed;
  }

  @GET
  @Path("/changes")
  @PermissionsAllowed(CHANGE_FEED)
  @Operation(
      operationId = "readChangeFeed",
      summary = "Các thay đổi kể từ một vị trí, cũ trước mới sau, gồm cả việc xóa")
  public FeedPage read(@BeanParam @Valid FeedRequest request) {
    return feed.read(request);
  }
}
