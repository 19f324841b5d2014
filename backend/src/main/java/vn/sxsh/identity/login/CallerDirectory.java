package vn.sxsh.identity.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import vn.sxsh.identity.account.Account;
import vn.sxsh.identity.account.AccountRepository;
import vn.sxsh.shared.security.Caller;

/**
 * What an account may do right now. Answers are a few seconds old at most, so that a disabled
 * account or a changed role takes effect on every server without a query at every request.
 */
@ApplicationScoped
public class CallerDirectory {

  private static final long FRESH_NANOS = Duration.ofSeconds(5).toNanos();
  private static final int MOST = 10_000;

  private final AccountRepository accounts;
  private final Map<UUID, Entry> known = new ConcurrentHashMap<>();

  CallerDirectory(AccountRepository accounts) {
    this.accounts = accounts;
  }

  private record Entry(Caller caller, int tokenEpoch, long readAt) {}

  /** The caller behind a token, unless its account is disabled or the token's epoch is over. */
  public Optional<Caller> find(UUID accountId, int tokenEpoch) {
    Entry entry = known.get(accountId);
    if (entry == null || System.nanoTime() - entry.readAt > FRESH_NANOS) {
      entry = read(accountId);
    }
    return entry.caller != null && entry.tokenEpoch == tokenEpoch
        ? Optional.of(entry.caller)
        : Optional.empty();
  }

  /** Forgets what is known of an account that has just changed. */
  public void forget(UUID accountId) {
    known.remove(accountId);
  }

  private Entry read(UUID accountId) {
    Account account = QuarkusTransaction.requiringNew().call(() -> accounts.findById(accountId));
    Entry entry =
        account == null || !account.isActive()
            ? new Entry(null, 0, System.nanoTime())
            : new Entry(account.asCaller(), account.tokenEpoch, System.nanoTime());
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(accountId, entry);
    return entry;
  }
}
