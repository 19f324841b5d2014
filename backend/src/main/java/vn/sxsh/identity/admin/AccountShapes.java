package vn.sxsh.identity.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import vn.sxsh.identity.account.Account;
import vn.sxsh.shared.security.Scope;

/** Turns accounts into answers, with the names of what their scopes point at. */
@ApplicationScoped
class AccountShapes {

  private final ScopeTargets targets;
  private final GrantRules rules;

  AccountShapes(ScopeTargets targets, GrantRules rules) {
    this.targets = targets;
    this.rules = rules;
  }

  AccountResponse of(Account account) {
    return of(List.of(account)).get(0);
  }

  List<AccountResponse> of(List<Account> accounts) {
    Map<UUID, String> agencies =
        targets.names(
            Scope.Kind.AGENCY,
            accounts.stream().map(account -> account.agencyId).filter(Objects::nonNull).toList());
    Map<UUID, String> scopes = targets.names(accounts.stream().map(Account::scope).toList());
    return accounts.stream()
        .map(
            account ->
                AccountResponse.of(
                    account,
                    find(scopes, account.scopeRefId),
                    find(agencies, account.agencyId),
                    rules.mayManage(account)))
        .toList();
  }

  private static String find(Map<UUID, String> names, UUID id) {
    return id == null ? null : names.get(id);
  }
}
