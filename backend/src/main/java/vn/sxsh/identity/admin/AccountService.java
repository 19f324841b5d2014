package vn.sxsh.identity.admin;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountFilter;
import vn.sxsh.identity.account.AccountKind;
import vn.sxsh.identity.account.AccountRepository;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.login.CallerDirectory;
import vn.sxsh.identity.login.IdentityProblem;
import vn.sxsh.identity.login.Passwords;
import vn.sxsh.identity.login.SessionResponse;
import vn.sxsh.identity.login.Sessions;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps the accounts of people and machines. */
@ApplicationScoped
@Transactional
public class AccountService {

  private final AccountRepository accounts;
  private final GrantRules rules;
  private final AccountShapes shapes;
  private final Passwords passwords;
  private final Sessions sessions;
  private final CallerDirectory callers;
  private final Creations creations;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final SxshConfig config;

  AccountService(
      AccountRepository accounts,
      GrantRules rules,
      AccountShapes shapes,
      Passwords passwords,
      Sessions sessions,
      CallerDirectory callers,
      Creations creations,
      ChangeContext changes,
      CurrentCaller caller,
      SxshConfig config) {
    this.accounts = accounts;
    this.rules = rules;
    this.shapes = shapes;
    this.passwords = passwords;
    this.sessions = sessions;
    this.callers = callers;
    this.creations = creations;
    this.changes = changes;
    this.caller = caller;
    this.config = config;
  }

  /** One page of the accounts that the caller may see. */
  public Page<AccountResponse> list(AccountFilter filter, PageRequest request) {
    Page<Account> page = accounts.page(filter, request, caller.get());
    return new Page<>(shapes.of(page.items()), page.total(), page.limit(), page.offset());
  }

  /** One account. */
  public AccountResponse get(UUID id) {
    return shapes.of(find(id));
  }

  /** Makes an account, which can log in once a password or a secret has been issued. */
  public AccountResponse create(AccountCreation request) {
    rules.requireGrantable(request.kind(), request.details());
    if (!creations.claim(request.id(), "account", request)) {
      return get(request.id());
    }
    Account account = new Account();
    account.id = Ids.orNext(request.id());
    account.kind = request.kind();
    account.username = request.username();
    account.status = AccountStatus.ACTIVE;
    account.demonstration = config.mode() == Mode.DEMONSTRATION;
    request.details().writeTo(account);
    accounts.persistAndFlush(account);
    return shapes.of(account);
  }

  /** Replaces what can be changed of an account; another role or reach ends its sessions. */
  public AccountResponse update(UUID id, int version, AccountDetails details) {
    Account account = findForEdit(id);
    account.requireVersion(version, () -> shapes.of(account));
    if (!details.grantsWhatItHas(account)) {
      rules.requireOther(account);
      rules.requireGrantable(account.kind, details);
      if (details.role() != account.role || details.scopeKind() != account.scopeKind) {
        rules.requireOtherAdministrator(account);
      }
      endTokens(account);
    }
    details.writeTo(account);
    accounts.flush();
    return shapes.of(account);
  }

  /** Bars an account; its sessions end at once. */
  public AccountResponse deactivate(UUID id, String reason) {
    Account account = findForEdit(id);
    rules.requireOther(account);
    if (account.status == AccountStatus.ACTIVE) {
      rules.requireOtherAdministrator(account);
      changes.because(reason);
      account.status = AccountStatus.DISABLED;
      endTokens(account);
      accounts.flush();
    }
    return shapes.of(account);
  }

  /** Lets a barred account log in again. */
  public AccountResponse activate(UUID id, String reason) {
    Account account = findForEdit(id);
    rules.requireOther(account);
    if (account.status != AccountStatus.ACTIVE) {
      changes.because(reason);
      account.status = AccountStatus.ACTIVE;
      endTokens(account);
      accounts.flush();
    }
    return shapes.of(account);
  }

  /** A new password for a person, who must change it after logging in with it. */
  public IssuedSecret resetPassword(UUID id) {
    return issue(id, AccountKind.PERSON, Secrets.password());
  }

  /** A new secret for a machine; the one before ends at once. */
  public IssuedSecret rotateSecret(UUID id) {
    return issue(id, AccountKind.MACHINE, Secrets.machineSecret());
  }

  /** The account's sessions that have not ended. */
  public List<SessionResponse> sessions(UUID id) {
    return sessions.listOpen(find(id).id);
  }

  /** Ends every session and token of the account. */
  public void signOut(UUID id) {
    endTokens(findForEdit(id));
  }

  private IssuedSecret issue(UUID id, AccountKind kind, String secret) {
    Account account = findForEdit(id);
    rules.requireOther(account);
    if (account.kind != kind) {
      throw IdentityProblem.WRONG_ACCOUNT_KIND.raise();
    }
    account.passwordHash = passwords.hash(secret);
    account.mustChangePassword = kind == AccountKind.PERSON;
    endTokens(account);
    return new IssuedSecret(account.username, secret);
  }

  private void endTokens(Account account) {
    account.endTokens();
    sessions.endAll(account.id);
    callers.forgetAfterCommit(account.id);
  }

  private Account find(UUID id) {
    return accounts.findVisible(id, caller.get()).orElseThrow(CommonProblem.NOT_FOUND::raise);
  }

  private Account findForEdit(UUID id) {
    Account account =
        accounts.findForEdit(id, caller.get()).orElseThrow(CommonProblem.NOT_FOUND::raise);
    rules.requireManageable(account);
    return account;
  }
}
