package vn.sxsh.audit.seal;

import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.HexFormat;
import org.jboss.logging.Logger;
import vn.sxsh.audit.seal.SealRepository.LastSeal;

/** Seals the change log block by block, and proves that the seals still hold. */
@ApplicationScoped
@Transactional
public class SealService {

  private static final Logger LOG = Logger.getLogger(SealService.class);
  private static final int MOST_ENTRIES = 5_000;

  private final SealRepository seals;

  SealService(SealRepository seals) {
    this.seals = seals;
  }

  /** Seals the settled entries of one block; returns how many there were. */
  public int seal() {
    return seals.write(MOST_ENTRIES);
  }

  /** Computes every seal again. */
  public Verification verify() {
    Long broken = seals.findFirstBroken();
    LastSeal last = seals.findLast();
    return new Verification(
        broken == null,
        last.id(),
        last.entries(),
        last.hash() == null ? null : HexFormat.of().formatHex(last.hash()),
        last.sealedAt(),
        broken,
        broken == null ? null : seals.findSealedAt(broken));
  }

  @Scheduled(
      every = "1m",
      delayed = "30s",
      concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
  void sealWhatIsSettled() {
    seal();
  }

  /** The day's anchor goes to the program's log, which is kept elsewhere than the database. */
  @Scheduled(cron = "0 5 0 * * ?", timeZone = "Asia/Ho_Chi_Minh")
  void anchor() {
    LastSeal last = seals.findLast();
    if (last.hash() != null) {
      LOG.infof(
          "Change log sealed up to block %d: %s", last.id(), HexFormat.of().formatHex(last.hash()));
    }
  }
}
