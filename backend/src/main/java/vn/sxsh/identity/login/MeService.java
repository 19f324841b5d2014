package vn.sxsh.identity.login;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountRepository;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.CurrentCaller;

/** What a person does with the own account. */
@ApplicationScoped
@Transactional
public class MeService {

  private final AccountRepository accounts;
  private final Passwords passwords;
  private final PasswordPolicy policy;
  private final LoginThrottle throttle;
  private final Sessions sessions;
  private final CallerDirectory callers;
  private final CurrentCaller caller;
  private final SxshConfig config;

  MeService(
      AccountRepository accounts,
      Passwords passwords,
      PasswordPolicy policy,
      LoginThrottle throttle,
      Sessions sessions,
      CallerDirectory callers,
      CurrentCaller caller,
      SxshConfig config) {
    this.accounts = accounts;
    this.passwords = passwords;
    this.policy = policy;
    this.throttle = throttle;
    this.sessions = sessions;
    this.callers = callers;
    this.caller = caller;
    this.config = config;
  }

  /** The caller's account. */
  public MeResponse me() {
    return MeResponse.of(own(), config.mode());
  }

  /** Sets another password; every session, this one too, ends. */
  public void changePassword(PasswordChange change) {
    Account account = own();
    throttle.count(account.username);
    if (!passwords.matches(change.currentPassword(), account.passwordHash)) {
      throw IdentityProblem.WRONG_PASSWORD.raise().at("currentPassword", "WRONG_PASSWORD");
    }
    throttle.succeeded(account.username);
    policy.require(change.newPassword(), account.username, "newPassword");
    account.passwordHash = passwords.hash(change.newPassword());
    account.mustChangePassword = false;
    account.endTokens();
    sessions.endAll(account.id);
    callers.forgetAfterCommit(account.id);
  }

  private Account own() {
    return accounts
        .findByIdOptional(caller.get().id())
        .orElseThrow(CommonProblem.NOT_AUTHENTICATED::raise);
  }
}
