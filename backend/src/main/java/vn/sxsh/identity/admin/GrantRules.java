package vn.sxsh.identity.admin;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.UUID;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountKind;
import vn.sxsh.identity.account.AccountRepository;
import vn.sxsh.identity.account.Role;
import vn.sxsh.identity.login.IdentityProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;

/**
 * Who may give what to whom. Nobody grants, edits or takes away more than they have, nobody decides
 * on themselves, and there is always an administrator left.
 */
@ApplicationScoped
class GrantRules {

  private final AccountRepository accounts;
  private final ScopeTargets targets;
  private final CurrentCaller caller;

  GrantRules(AccountRepository accounts, ScopeTargets targets, CurrentCaller caller) {
    this.accounts = accounts;
    this.targets = targets;
    this.caller = caller;
  }

  /** True when the account has nothing that the caller has not. */
  boolean mayManage(Account account) {
    return has(caller.get(), account.role, account.scope());
  }

  void requireManageable(Account account) {
    if (!mayManage(account)) {
      throw IdentityProblem.GRANTS_TOO_MUCH.raise();
    }
  }

  void requireOther(Account account) {
    if (account.id.equals(caller.get().id())) {
      throw IdentityProblem.OWN_ACCOUNT.raise();
    }
  }

  /** Checks that what is granted exists, fits the kind of account, and is the caller's to give. */
  void requireGrantable(AccountKind kind, AccountDetails details) {
    if (kind == AccountKind.SYSTEM || !details.role().suits(kind)) {
      throw IdentityProblem.WRONG_ACCOUNT_KIND.raise().at("role", "WRONG_ACCOUNT_KIND");
    }
    if (!has(caller.get(), details.role(), details.scope())) {
      throw IdentityProblem.GRANTS_TOO_MUCH.raise();
    }
    requireKnown(details.scope());
    if (details.agencyId() != null && !targets.exists(Scope.Kind.AGENCY, details.agencyId())) {
      throw IdentityProblem.UNKNOWN_SCOPE.raise().at("agencyId", "UNKNOWN_SCOPE");
    }
  }

  /** Checks that somebody else is left who can give rights to others. */
  void requireOtherAdministrator(Account account) {
    boolean counts =
        account.isActive()
            && account.role == Role.ADMINISTRATOR
            && account.scopeKind == Scope.Kind.PROVINCE;
    if (counts && accounts.countOtherAdministrators(account.id) == 0) {
      throw IdentityProblem.LAST_ADMINISTRATOR.raise();
    }
  }

  private void requireKnown(Scope scope) {
    UUID pointsAt = scope.refId();
    boolean known =
        switch (scope.kind()) {
          case PROVINCE, ASSIGNED -> pointsAt == null;
          case AREA, AGENCY, FACILITY -> pointsAt != null && targets.exists(scope.kind(), pointsAt);
        };
    if (!known) {
      throw IdentityProblem.UNKNOWN_SCOPE.raise().at("scopeRefId", "UNKNOWN_SCOPE");
    }
  }

  private static boolean has(Caller caller, Role role, Scope scope) {
    return caller.permissions().containsAll(role.permissions()) && caller.scope().covers(scope);
  }
}
