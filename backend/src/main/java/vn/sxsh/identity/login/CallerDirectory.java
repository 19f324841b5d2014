package vn.sxsh.identity.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
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
  private final TransactionSynchronizationRegistry transaction;
  private final Map<UUID, Entry> known = new ConcurrentHashMap<>();

  CallerDirectory(AccountRepository accounts, TransactionSynchronizationRegistry transaction) {
    this.accounts = accounts;
    this.transaction = transaction;
  }

  /** A caller, and whether a password that somebody else has set must be changed first. */
  record Known(Caller caller, boolean mustChangePassword) {}

  /** What was known of an account at an instant; nothing of one that is disabled or gone. */
  record Entry(Known known, int tokenEpoch, long readAt) {

    /** The caller behind a token, unless its account is disabled or the token's epoch is over. */
    Optional<Known> ofToken(int epoch) {
      return known != null && tokenEpoch == epoch ? Optional.of(known) : Optional.empty();
    }
  }

  /** What is still known of an account, without asking the database; null when it must be read. */
  Entry fresh(UUID accountId) {
    Entry entry = known.get(accountId);
    return entry == null || System.nanoTime() - entry.readAt > FRESH_NANOS ? null : entry;
  }

  /** What an account may do now, for work on its behalf; empty when it is disabled or gone. */
  public Optional<Caller> current(UUID accountId) {
    return Optional.ofNullable(read(accountId).known).map(Known::caller);
  }

  /** Forgets what is known of an account that the running transaction changes, at its end. */
  public void forgetAfterCommit(UUID accountId) {
    transaction.registerInterposedSynchronization(
        new Synchronization() {
          @Override
          public void beforeCompletion() {
            // Others still see the account as it was.
          }

          @Override
          public void afterCompletion(int status) {
            known.remove(accountId);
          }
        });
  }

  /** Reads what an account may do now. */
  Entry read(UUID accountId) {
    Account account = QuarkusTransaction.requiringNew().call(() -> accounts.findById(accountId));
    Entry entry =
        account == null || !account.isActive()
            ? new Entry(null, 0, System.nanoTime())
            : new Entry(
                new Known(account.asCaller(), account.mustChangePassword),
                account.tokenEpoch,
                System.nanoTime());
    if (known.size() >= MOST) {
      known.clear();
    }
    known.put(accountId, entry);
    return entry;
  }
}
