package vn.sxsh.identity.setup;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountKind;
import vn.sxsh.identity.account.AccountRepository;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.account.Role;
import vn.sxsh.identity.login.IdentityProblem;
import vn.sxsh.identity.login.LoginThrottle;
import vn.sxsh.identity.login.PasswordPolicy;
import vn.sxsh.identity.login.Passwords;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;

/** Where the accounts come from that nobody in the program could have made. */
@ApplicationScoped
@Transactional
public class SetupService {

  private final AccountRepository accounts;
  private final SetupLinks links;
  private final Passwords passwords;
  private final PasswordPolicy policy;
  private final LoginThrottle throttle;
  private final CurrentCaller caller;

  SetupService(
      AccountRepository accounts,
      SetupLinks links,
      Passwords passwords,
      PasswordPolicy policy,
      LoginThrottle throttle,
      CurrentCaller caller) {
    this.accounts = accounts;
    this.links = links;
    this.passwords = passwords;
    this.policy = policy;
    this.throttle = throttle;
    this.caller = caller;
  }

  /** True when somebody can log in who may make accounts for others. */
  public boolean hasAdministrator() {
    return accounts.countOtherAdministrators(Caller.SYSTEM_ID) > 0;
  }

  /** How many active accounts there are that are, or are not, made up for a demonstration. */
  public long countActive(boolean demonstration) {
    return accounts.countActive(demonstration);
  }

  /** A fresh one-time link's token; every link before it ends. */
  public String openLink() {
    return links.open();
  }

  /** Makes the administrator that the settings name, who must change the password at once. */
  public void createFromSettings(String username, String password) {
    policy.require(password, username, "password");
    caller.actAs(Caller.SYSTEM);
    Account account = administrator(username, "Quản trị hệ thống", password);
    account.mustChangePassword = true;
    accounts.persist(account);
  }

  /** Makes the first administrator by the one-time link. */
  public void createByLink(SetupRequest request) {
    throttle.count();
    if (hasAdministrator() || !links.use(request.token())) {
      throw IdentityProblem.SETUP_LINK_INVALID.raise();
    }
    policy.require(request.password(), request.username(), "password");
    caller.actAs(Caller.SYSTEM);
    accounts.persist(
        administrator(request.username(), request.displayName().strip(), request.password()));
  }

  /** Makes a demonstration account unless one of that name exists. */
  public void ensureDemonstration(DemonstrationAccount wanted) {
    if (accounts.findByUsername(wanted.username()).isPresent()) {
      return;
    }
    caller.actAs(Caller.SYSTEM);
    Account account = new Account();
    account.id = Ids.next();
    account.kind =
        wanted.role().suits(AccountKind.MACHINE) ? AccountKind.MACHINE : AccountKind.PERSON;
    account.username = wanted.username();
    account.displayName = wanted.displayName();
    account.role = wanted.role();
    account.scopeKind = wanted.scope().kind();
    account.scopeRefId = wanted.scope().refId();
    account.agencyId = wanted.agencyId();
    account.status = AccountStatus.ACTIVE;
    account.demonstration = true;
    account.passwordHash = passwords.hash(wanted.password());
    accounts.persist(account);
  }

  private Account administrator(String username, String displayName, String password) {
    Account account = new Account();
    account.id = Ids.next();
    account.kind = AccountKind.PERSON;
    account.username = username;
    account.displayName = displayName;
    account.role = Role.ADMINISTRATOR;
    account.scopeKind = Scope.Kind.PROVINCE;
    account.status = AccountStatus.ACTIVE;
    account.passwordHash = passwords.hash(password);
    return account;
  }
}
