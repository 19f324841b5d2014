package vn.sxsh.identity;

import static io.restassured.RestAssured.given;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.restassured.http.ContentType;
import io.restassured.specification.RequestSpecification;
import java.util.UUID;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountKind;
import vn.sxsh.identity.account.AccountRepository;
import vn.sxsh.identity.account.AccountStatus;
import vn.sxsh.identity.account.Role;
import vn.sxsh.identity.login.AccessTokens;
import vn.sxsh.identity.login.Passwords;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Scope;

/**
 * Makes accounts for tests: {@code AccountFixture.of(Role.REPORTER).agency(id).save().request()} is
 * a request of that person.
 */
public final class AccountFixture {

  public static final String PASSWORD = "mot-mat-khau-rieng";
  private static String hash;

  private final Account account = new Account();

  private AccountFixture(Role role) {
    account.id = Ids.next();
    account.kind = role == Role.MINISTRY ? AccountKind.MACHINE : AccountKind.PERSON;
    account.role = role;
    account.username = "u" + account.id.toString().substring(9).replace("-", "");
    account.displayName = "Người " + role;
    account.scopeKind = Scope.Kind.PROVINCE;
    account.status = AccountStatus.ACTIVE;
    account.demonstration = true;
  }

  /** An account as saved. */
  public record Saved(UUID id, String username, String token) {

    /** A request with the account's token and a JSON body. */
    public RequestSpecification request() {
      return given().auth().oauth2(token).contentType(ContentType.JSON);
    }
  }

  /** An active account of the role, reaching the whole province. */
  public static AccountFixture of(Role role) {
    return new AccountFixture(role);
  }

  public AccountFixture named(String username, String displayName) {
    account.username = username;
    account.displayName = displayName;
    return this;
  }

  public AccountFixture scope(Scope.Kind kind, UUID refId) {
    account.scopeKind = kind;
    account.scopeRefId = refId;
    return this;
  }

  /** Works for the agency and reaches what concerns it. */
  public AccountFixture agency(UUID agencyId) {
    account.agencyId = agencyId;
    return scope(Scope.Kind.AGENCY, agencyId);
  }

  public AccountFixture status(AccountStatus status) {
    account.status = status;
    return this;
  }

  public AccountFixture mustChangePassword() {
    account.mustChangePassword = true;
    return this;
  }

  /** Can log in with {@link #PASSWORD}. */
  public AccountFixture withPassword() {
    synchronized (AccountFixture.class) {
      if (hash == null) {
        hash = bean(Passwords.class).hash(PASSWORD);
      }
    }
    account.passwordHash = hash;
    return this;
  }

  public Saved save() {
    var context = Arc.container().requestContext();
    boolean opened = !context.isActive();
    if (opened) {
      context.activate();
    }
    try {
      bean(CurrentCaller.class).actAs(Caller.SYSTEM);
      QuarkusTransaction.requiringNew().run(() -> bean(AccountRepository.class).persist(account));
      return new Saved(account.id, account.username, bean(AccessTokens.class).issue(account));
    } finally {
      if (opened) {
        context.terminate();
      }
    }
  }

  private static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
