package vn.sxsh.outreach.invitation;

import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import vn.sxsh.shared.persistence.RequestOrigin;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * How often a network may knock with a link. The count stands in the database, so that it is one
 * count however many servers run, and outlives what the try itself comes to. A hall behind one
 * address is let in, somebody who tries links is not; in IPv6 a network is what one subscriber has.
 */
@ApplicationScoped
public class LinkThrottle {

  private static final int MOST_A_MINUTE = 120;

  private static final String COUNT =
      """
      INSERT INTO survey_throttle AS t (network, window_start, tries)
      VALUES (CASE WHEN :address LIKE '%:%'
                THEN CAST(network(set_masklen(CAST(:address AS inet), 64)) AS text) ELSE :address END, now(), 1)
      ON CONFLICT (network) DO UPDATE SET
        window_start = CASE WHEN t.window_start <= now() - interval '1 minute' THEN now() ELSE t.window_start END,
        tries = CASE WHEN t.window_start <= now() - interval '1 minute' THEN 1 ELSE t.tries + 1 END
      RETURNING CASE WHEN tries > :most
        THEN greatest(1, CAST(ceil(extract(epoch FROM window_start + interval '1 minute' - now())) AS integer)) ELSE 0 END
      """;

  private final EntityManager entityManager;
  private final RequestOrigin origin;

  LinkThrottle(EntityManager entityManager, RequestOrigin origin) {
    this.entityManager = entityManager;
    this.origin = origin;
  }

  /** Counts a try, or reports TOO_MANY_REQUESTS with the time to wait. */
  public void count() {
    int wait =
        QuarkusTransaction.requiringNew()
            .call(
                () ->
                    (Integer)
                        entityManager
                            .createNativeQuery(COUNT)
                            .setParameter("address", origin.address())
                            .setParameter("most", MOST_A_MINUTE)
                            .getSingleResult());
    if (wait > 0) {
      throw CommonProblem.TOO_MANY_REQUESTS.raise().retryAfter(wait);
    }
  }

  @Scheduled(every = "1h", delayed = "2m")
  void forgetOld() {
    QuarkusTransaction.requiringNew()
        .run(
            () ->
                entityManager
                    .createNativeQuery(
                        "DELETE FROM survey_throttle WHERE window_start < now() - interval '1 hour'")
                    .executeUpdate());
  }
}
