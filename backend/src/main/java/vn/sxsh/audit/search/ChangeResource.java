package vn.sxsh.audit.search;

import static vn.sxsh.shared.security.Permissions.CHANGE_READ;

import io.quarkus.security.PermissionsAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import vn.sxsh.audit.seal.SealService;
import vn.sxsh.audit.seal.Verification;
import vn.sxsh.shared.history.ChangePage;

/** Who changed what, when and why, over all records. */
@Path("/changes")
@Tag(name = "changes", description = "Nhật ký thay đổi.")
public class ChangeResource {

  private final ChangeSearchService changes;
  private final SealService seals;

  ChangeResource(ChangeSearchService changes, SealService seals) {
    this.changes = changes;
    this.seals = seals;
  }

  @GET
  @PermissionsAllowed(CHANGE_READ)
  @Operation(operationId = "listChanges", summary = "Tìm trong nhật ký thay đổi, mới trước cũ sau")
  public ChangePage list(@BeanParam @Valid ChangeFilter filter) {
    return changes.search(filter);
  }

  @GET
  @Path("/verification")
  @PermissionsAllowed(CHANGE_READ)
  @Operation(operationId = "verifyChanges", summary = "Kiểm tra nhật ký có bị sửa hay không")
  public Verification verify() {
    changes.requireWholeProvince();
    return seals.verify();
  }
}
