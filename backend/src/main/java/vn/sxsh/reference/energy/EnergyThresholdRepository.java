package vn.sxsh.reference.energy;

import jakarta.enterprise.context.ApplicationScoped;
import java.math.BigDecimal;
import java.util.List;
import org.hibernate.Session;

/** Queries over the thresholds of large energy users. */
@ApplicationScoped
public class EnergyThresholdRepository {

  private final Session session;

  EnergyThresholdRepository(Session session) {
    this.session = session;
  }

  /** All of them, the latest first. */
  List<EnergyThresholdResponse> listAll() {
    return session
        .createNativeQuery(
            "SELECT id, toe, valid_from, valid_to, source FROM energy_threshold"
                + " WHERE deleted_at IS NULL ORDER BY valid_from DESC NULLS LAST",
            EnergyThresholdResponse.class)
        .getResultList();
  }

  /** True when so much in that year reaches the threshold of the year. */
  boolean isReached(BigDecimal toe, int year) {
    return (Boolean)
        session
            .createNativeQuery(
                "SELECT coalesce(CAST(:toe AS numeric) >= energy_threshold_of(:year), false)")
            .setParameter("toe", toe)
            .setParameter("year", year)
            .getSingleResult();
  }
}
