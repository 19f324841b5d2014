package vn.sxsh.identity.admin;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.Role;
import vn.sxsh.shared.security.Scope;

/** What can be changed of an account; the whole of it is sent. */
public record AccountDetails(
    @NotBlank @Size(max = 200) @Schema(examples = "Nguyễn Thị Lan") String displayName,
    @Email @Size(max = 200) String email,
    @Size(max = 30) String phone,
    @NotNull @Schema(examples = "REPORTER") Role role,
    @NotNull @Schema(examples = "AGENCY") Scope.Kind scopeKind,
    UUID scopeRefId,
    UUID agencyId) {

  Scope scope() {
    return new Scope(scopeKind, scopeRefId);
  }

  /** True when {@code account} already has this role and this reach. */
  boolean grantsWhatItHas(Account account) {
    return role == account.role
        && scope().equals(account.scope())
        && Objects.equals(agencyId, account.agencyId);
  }

  void writeTo(Account account) {
    account.displayName = displayName.strip();
    account.email = blankToNull(email);
    account.phone = blankToNull(phone);
    account.role = role;
    account.scopeKind = scopeKind;
    account.scopeRefId = scopeRefId;
    account.agencyId = agencyId;
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
