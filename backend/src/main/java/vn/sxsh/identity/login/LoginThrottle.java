package vn.sxsh.identity.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import vn.sxsh.shared.persistence.RequestOrigin;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * Slows guessing down: at most 10 tries in 15 minutes for one account, with pauses that grow from
 * the fifth, and at most 30 a minute (a setting) from one address. A try is counted before the
 * password is looked at, so that parallel guesses count too.
 */
@ApplicationScoped
public class LoginThrottle {

  private static final int ACCOUNT_TRIES = 10;
  private static final int ACCOUNT_WINDOW_SECONDS = 15 * 60;
  private static final int ADDRESS_WINDOW_SECONDS = 60;

  /** Pauses of 15, 30, 60, 120, 240 seconds come before tries 6 to 10. */
  private static final int FREE_TRIES = 5;

  private static final String COUNT =
      """
      INSERT INTO login_throttle AS t (key, window_start, tries)
      VALUES (:key, now(), 1)
      ON CONFLICT (key) DO UPDATE SET
        window_start = CASE WHEN t.window_start < now() - make_interval(secs => :window) THEN now() ELSE t.window_start END,
        tries = CASE WHEN t.window_start < now() - make_interval(secs => :window) THEN 1 ELSE t.tries + 1 END,
        blocked_until = CASE
          WHEN t.window_start < now() - make_interval(secs => :window) THEN NULL
          WHEN t.tries + 1 >= :most THEN t.window_start + make_interval(secs => :window)
          WHEN t.tries + 1 >= :free THEN now() + make_interval(secs => 15 * power(2, t.tries + 1 - :free))
          ELSE NULL END
        WHERE t.blocked_until IS NULL OR t.blocked_until <= now()
      """;

  private static final String WAIT =
      """
      SELECT ceil(extract(epoch FROM blocked_until - now()))::int
      FROM login_throttle WHERE key = :key
      """;

  private final EntityManager entityManager;
  private final RequestOrigin origin;
  private final IdentityConfig config;

  LoginThrottle(EntityManager entityManager, RequestOrigin origin, IdentityConfig config) {
    this.entityManager = entityManager;
    this.origin = origin;
    this.config = config;
  }

  /** Counts a try, or reports TOO_MANY_REQUESTS with the time to wait. */
  public void count(String username) {
    count(
        "address:" + origin.address(),
        config.addressTriesPerMinute(),
        config.addressTriesPerMinute(),
        ADDRESS_WINDOW_SECONDS);
    count(accountKey(username), FREE_TRIES, ACCOUNT_TRIES, ACCOUNT_WINDOW_SECONDS);
  }

  /** Forgets the failed tries of an account that has just logged in. */
  public void succeeded(String username) {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entityManager
                    .createNativeQuery("DELETE FROM login_throttle WHERE key = :key")
                    .setParameter("key", accountKey(username))
                    .executeUpdate());
  }

  @Scheduled(every = "1h", delayed = "1m")
  void forgetOld() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entityManager
                    .createNativeQuery(
                        "DELETE FROM login_throttle WHERE window_start < now() - interval '1 day'")
                    .executeUpdate());
  }

  private void count(String key, int free, int most, int windowSeconds) {
    int wait =
        QuarkusTransaction.requiringNew().call(() -> tryOrWait(key, free, most, windowSeconds));
    if (wait > 0) {
      throw CommonProblem.TOO_MANY_REQUESTS.raise().retryAfter(wait);
    }
  }

  /** Counts the try and returns 0, or returns the seconds to wait when it is blocked. */
  private int tryOrWait(String key, int free, int most, int windowSeconds) {
    int counted =
        entityManager
            .createNativeQuery(COUNT)
            .setParameter("key", key)
            .setParameter("window", windowSeconds)
            .setParameter("free", free)
            .setParameter("most", most)
            .executeUpdate();
    if (counted == 1) {
      return 0;
    }
    Integer seconds =
        (Integer)
            entityManager
                .createNativeQuery(WAIT, Integer.class)
                .setParameter("key", key)
                .getSingleResult();
    return Math.max(1, seconds == null ? 1 : seconds);
  }

  private static String accountKey(String username) {
    return "account:" + username.toLowerCase(Locale.ROOT);
  }
}
