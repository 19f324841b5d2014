package vn.sxsh.identity.admin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.identity.account.AccountKind;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;

/**
 * A new account. It has no password yet: one is issued afterwards, so that a request that is sent
 * again never has to repeat a secret.
 *
 * @param id made by the client, so that the request may be sent again
 */
public record AccountCreation(
    UUID id,
    @NotNull @Schema(examples = "PERSON") AccountKind kind,
    @NotNull
        @Size(min = 3, max = 50)
        @Pattern(regexp = "[a-z0-9][a-z0-9._-]*", message = "{account.username}")
        @Schema(examples = "lan.nguyen")
        String username,
    @NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Thị Lan") String displayName,
    @Email @Size(max = 200) String email,
    @Size(max = 30) String phone,
    @NotNull @Schema(examples = "REPORTER") Role role,
    @NotNull @Schema(examples = "AGENCY") Scope.Kind scopeKind,
    UUID scopeRefId,
    UUID agencyId) {

  AccountDetails details() {
    return new AccountDetails(displayName, email, phone, role, scopeKind, scopeRefId, agencyId);
  }
}
