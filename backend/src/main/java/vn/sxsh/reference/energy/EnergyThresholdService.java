package vn.sxsh.reference.energy;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.util.List;

/** Answers who is a designated large energy user. */
@ApplicationScoped
@Transactional
public class EnergyThresholdService {

  private final EnergyThresholdRepository thresholds;

  EnergyThresholdService(EnergyThresholdRepository thresholds) {
    this.thresholds = thresholds;
  }

  /** The thresholds with the days on which they hold. */
  public List<EnergyThresholdResponse> list() {
    return thresholds.listAll();
  }

  /** True when the use of a year reaches the threshold in force on the year's last day. */
  public boolean isReached(BigDecimal toe, Integer year) {
    return toe != null && year != null && thresholds.isReached(toe, year);
  }
}
