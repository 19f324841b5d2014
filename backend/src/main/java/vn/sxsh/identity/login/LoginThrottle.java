package vn.sxsh.identity.login;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import java.util.Locale;
import vn.sxsh.shared.persistence.RequestOrigin;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * Slows guessing down: at most 10 tries in 15 minutes for one account, and at most 30 a minute (a
 * setting) from one network address. A try is counted before the password is looked at, so that
 * parallel guesses count too.
 *
 * <p>Nobody can lock somebody else out: half of an account's tries belong to the networks from
 * which it has logged in before, and no other network can use up the rest alone.
 */
@ApplicationScoped
public class LoginThrottle {

  private static final Limit KNOWN_NETWORKS = new Limit(3, 5, 15 * 60);
  private static final Limit OTHER_NETWORK = new Limit(2, 3, 15 * 60);
  private static final Limit OTHER_NETWORKS = new Limit(5, 5, 15 * 60);

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

  private static final String KNOWN =
      """
      INSERT INTO login_throttle (key, window_start, tries) VALUES (:key, now(), 0)
      ON CONFLICT (key) DO UPDATE SET window_start = now()
      """;

  /** Takes back the one try that was no guess. */
  private static final String UNCOUNT =
      """
      UPDATE login_throttle SET tries = tries - 1, blocked_until = NULL WHERE key = :key AND tries > 0
      """;

  private static final String FORGET =
      """
      DELETE FROM login_throttle
      WHERE window_start < now() - CASE WHEN key LIKE 'known:%' THEN interval '90 days' ELSE interval '1 day' END
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

  /**
   * How many tries there are in a window. After the free ones pauses of 15, 30, 60… seconds come
   * before the next; after the last one the rest of the window is a pause.
   */
  private record Limit(int free, int most, int windowSeconds) {}

  /** Counts a try of something that is not an account's, such as a link that cannot be guessed. */
  public void count() {
    int most = config.addressTriesPerMinute();
    count("address:" + Networks.of(origin.address()), new Limit(most, most, 60));
  }

  /** Counts a try, or reports TOO_MANY_REQUESTS with the time to wait. */
  public void count(String username) {
    count();
    String name = username.toLowerCase(Locale.ROOT);
    String network = Networks.of(origin.address());
    if (QuarkusTransaction.requiringNew().call(() -> isKnown(name, network))) {
      count("home:" + name, KNOWN_NETWORKS);
    } else {
      count("from:" + network + " " + name, OTHER_NETWORK);
      count("account:" + name, OTHER_NETWORKS);
    }
  }

  /** Forgets the failed tries of an account that has just logged in, and remembers from where. */
  public void succeeded(String username) {
    String name = username.toLowerCase(Locale.ROOT);
    String network = Networks.of(origin.address());
    QuarkusTransaction.requiringNew()
        .run(
            () -> {
              boolean known = isKnown(name, network);
              write(KNOWN, knownKey(name, network));
              write("DELETE FROM login_throttle WHERE key = :key", "home:" + name);
              write("DELETE FROM login_throttle WHERE key = :key", "from:" + network + " " + name);
              if (!known) {
                write(UNCOUNT, "account:" + name);
              }
            });
  }

  @Scheduled(every = "1h", delayed = "1m")
  void forgetOld() {
    QuarkusTransaction.requiringNew()
        .run(() -> entityManager.createNativeQuery(FORGET).executeUpdate());
  }

  private boolean isKnown(String name, String network) {
    return !entityManager
        .createNativeQuery("SELECT 1 FROM login_throttle WHERE key = :key")
        .setParameter("key", knownKey(name, network))
        .getResultList()
        .isEmpty();
  }

  private void write(String sql, String key) {
    entityManager.createNativeQuery(sql).setParameter("key", key).executeUpdate();
  }

  private void count(String key, Limit limit) {
    int wait = QuarkusTransaction.requiringNew().call(() -> tryOrWait(key, limit));
    if (wait > 0) {
      throw CommonProblem.TOO_MANY_REQUESTS.raise().retryAfter(wait);
    }
  }

  /** Counts the try and returns 0, or returns the seconds to wait when it is blocked. */
  private int tryOrWait(String key, Limit limit) {
    int counted =
        entityManager
            .createNativeQuery(COUNT)
            .setParameter("key", key)
            .setParameter("window", limit.windowSeconds())
            .setParameter("free", limit.free())
            .setParameter("most", limit.most())
            .executeUpdate();
    if (counted == 1) {
      return 0;
    }
    Integer seconds =
        (Integer) entityManager.createNativeQuery(WAIT).setParameter("key", key).getSingleResult();
    return Math.max(1, seconds == null ? 1 : seconds);
  }

  private static String knownKey(String name, String network) {
    return "known:" + network + " " + name;
  }
}
