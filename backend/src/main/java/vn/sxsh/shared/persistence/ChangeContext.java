package vn.sxsh.shared.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.sql.PreparedStatement;
import org.hibernate.Session;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Tells the database who writes, from where and why, for the rest of the transaction. The triggers
 * that write the change log read it there and refuse a write that has no author, so nothing
 * bypasses the log: not bulk SQL, not an import.
 */
@ApplicationScoped
public class ChangeContext {

  private static final String SET =
      """
      SELECT set_config('sxsh.actor', ?, true), set_config('sxsh.source', ?, true),
             set_config('sxsh.reason', ?, true), set_config('sxsh.origin', ?, true)
      """;

  private final EntityManager entityManager;
  private final CurrentCaller caller;
  private final RequestOrigin origin;
  private final TransactionSynchronizationRegistry transaction;

  ChangeContext(
      EntityManager entityManager,
      CurrentCaller caller,
      RequestOrigin origin,
      TransactionSynchronizationRegistry transaction) {
    this.entityManager = entityManager;
    this.caller = caller;
    this.origin = origin;
    this.transaction = transaction;
  }

  /** Binds the caller to the running transaction, once; records do it by themselves. */
  public void bind() {
    if (transaction.getResource(ChangeContext.class) == null) {
      bind("");
    }
  }

  /** As {@link #bind()}, with the reason of the change, which the log keeps. */
  public void because(String reason) {
    bind(reason == null ? "" : reason);
  }

  private void bind(String reason) {
    Caller writer = caller.get();
    entityManager
        .unwrap(Session.class)
        .doWork(
            connection -> {
              try (PreparedStatement set = connection.prepareStatement(SET)) {
                set.setString(1, writer.id().toString());
                set.setString(2, writer.source().name());
                set.setString(3, reason);
                set.setString(4, origin.address());
                set.execute();
              }
            });
    transaction.putResource(ChangeContext.class, Boolean.TRUE);
  }
}
