package vn.sxsh.identity.login;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.security.Scope;

/** The caller's own account: what the screens need to know of it. */
@Schema(name = "Me")
public record MeResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) String username,
    @Schema(required = true) String displayName,
    @Schema(required = true) Role role,
    @Schema(required = true) List<String> permissions,
    @Schema(required = true) Scope.Kind scopeKind,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID scopeRefId,
    @JsonInclude(JsonInclude.Include.NON_NULL) UUID agencyId,
    @Schema(required = true) boolean mustChangePassword,
    @Schema(required = true) Mode mode) {

  static MeResponse of(Account account, Mode mode) {
    return new MeResponse(
        account.id,
        account.username,
        account.displayName,
        account.role,
        account.role.permissions().stream().sorted().toList(),
        account.scopeKind,
        account.scopeRefId,
        account.agencyId,
        account.mustChangePassword,
        mode);
  }
}
