package vn.sxsh.identity.admin;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountKind;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;

/**
 * An account as administrators see it.
 *
 * @param scopeName name of the area, agency or facility of the scope
 * @param hasPassword false until a password or secret has been issued
 * @param manageable true when the caller may edit it: it has nothing that the caller has not
 */
@Schema(name = "Account")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AccountResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) AccountKind kind,
    @Schema(required = true) String username,
    @Schema(required = true) String displayName,
    String email,
    String phone,
    @Schema(required = true) Role role,
    @Schema(required = true) Scope.Kind scopeKind,
    UUID scopeRefId,
    String scopeName,
    UUID agencyId,
    String agencyName,
    @Schema(required = true) AccountStatus status,
    @Schema(required = true) boolean demonstration,
    @Schema(required = true) boolean hasPassword,
    @Schema(required = true) boolean mustChangePassword,
    Instant lastUsedAt,
    @Schema(required = true) Instant createdAt,
    @Schema(required = true) Instant updatedAt,
    @Schema(required = true) boolean manageable) {

  static AccountResponse of(
      Account account, String scopeName, String agencyName, boolean manageable) {
    return new AccountResponse(
        account.id,
        account.version,
        account.kind,
        account.username,
        account.displayName,
        account.email,
        account.phone,
        account.role,
        account.scopeKind,
        account.scopeRefId,
        scopeName,
        account.agencyId,
        agencyName,
        account.status,
        account.demonstration,
        account.passwordHash != null,
        account.mustChangePassword,
        account.lastUsedAt,
        account.createdAt,
        account.updatedAt,
        manageable);
  }
}
