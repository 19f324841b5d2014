package vn.sxsh.identity.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountKind;
import vn.sxsh.identity.account.AccountRepository;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;

/** Logging in and out, of people and of machines. */
@ApplicationScoped
@Transactional(Transactional.TxType.NOT_SUPPORTED)
public class AuthService {

  private final AccountRepository accounts;
  private final Sessions sessions;
  private final AccessTokens tokens;
  private final Passwords passwords;
  private final LoginThrottle throttle;
  private final AccountUses uses;
  private final IdentityConfig config;
  private final SxshConfig program;

  AuthService(
      AccountRepository accounts,
      Sessions sessions,
      AccessTokens tokens,
      Passwords passwords,
      LoginThrottle throttle,
      AccountUses uses,
      IdentityConfig config,
      SxshConfig program) {
    this.accounts = accounts;
    this.sessions = sessions;
    this.tokens = tokens;
    this.passwords = passwords;
    this.throttle = throttle;
    this.uses = uses;
    this.config = config;
    this.program = program;
  }

  /** A pair of fresh tokens; the resource decides how each travels. */
  public record Tokens(String access, String refresh, long expiresIn) {}

  /** What the login page offers; names of accounts in demonstration mode only. */
  public LoginOptions options() {
    if (program.mode() != Mode.DEMONSTRATION) {
      return new LoginOptions(false, List.of());
    }
    List<LoginOptions.DemoAccount> offered =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    accounts.listDemonstration().stream()
                        .map(
                            account ->
                                new LoginOptions.DemoAccount(
                                    account.username, account.role, account.displayName))
                        .toList());
    return new LoginOptions(true, offered);
  }

  /** Logs a person in; the answer never says whether it was the name or the password. */
  public Tokens login(LoginRequest request) {
    Account account = check(request.username(), request.password(), AccountKind.PERSON);
    Duration length = request.isDevice() ? config.deviceSession() : config.browserSession();
    return tokens(account, sessions.start(account, request.isDevice(), length));
  }

  /** Swaps a refresh token for a new pair. */
  public Tokens refresh(String refreshToken) {
    Sessions.Holder holder =
        sessions.use(refreshToken).orElseThrow(IdentityProblem.SESSION_ENDED::raise);
    Account account = find(holder.accountId());
    if (!account.isActive() || account.tokenEpoch != holder.tokenEpoch()) {
      throw IdentityProblem.SESSION_ENDED.raise();
    }
    return tokens(account, sessions.issue(holder.sessionId()));
  }

  /** Ends the session of a refresh token. */
  public void logout(String refreshToken) {
    sessions.end(refreshToken);
  }

  /** Logs a machine in by its client id and secret. */
  public MachineTokenResponse machine(String clientId, String secret) {
    Account account = check(clientId, secret, AccountKind.MACHINE);
    String scope = String.join(" ", account.role.permissions().stream().sorted().toList());
    return new MachineTokenResponse(tokens.issue(account), "Bearer", tokens.secondsToLive(), scope);
  }

  private Account check(String username, String password, AccountKind kind) {
    throttle.count(username);
    Account account =
        QuarkusTransaction.requiringNew()
            .call(() -> accounts.findByUsername(username).orElse(null));
    boolean known = account != null && account.isActive() && account.kind == kind;
    if (!passwords.matches(password, known ? account.passwordHash : null)) {
      throw IdentityProblem.LOGIN_FAILED.raise();
    }
    throttle.succeeded(username);
    uses.note(account.id);
    return account;
  }

  private Account find(UUID accountId) {
    return QuarkusTransaction.requiringNew().call(() -> accounts.findById(accountId));
  }

  private Tokens tokens(Account account, String refreshToken) {
    return new Tokens(tokens.issue(account), refreshToken, tokens.secondsToLive());
  }
}
