package vn.sxsh.outreach.person;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.shared.config.PersonalDataConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Erases people whose data are over their term: name, phone, address, position and workplace go;
 * that somebody took part, and where, stays and counts. Each is an entry of the change log.
 */
@ApplicationScoped
@Transactional
public class PersonTermService {

  /** So many are looked at in one short transaction. */
  private static final int MOST = 1_000;

  /** Where to begin. */
  static final UUID FIRST = new UUID(0, 0);

  private final PersonTermRepository people;
  private final PersonalDataConfig config;
  private final ChangeContext changes;
  private final VietnamTime time;
  private final Clock clock;

  PersonTermService(
      PersonTermRepository people,
      PersonalDataConfig config,
      ChangeContext changes,
      VietnamTime time,
      Clock clock) {
    this.people = people;
    this.config = config;
    this.changes = changes;
    this.time = time;
    this.clock = clock;
  }

  /**
   * What one step did.
   *
   * @param erased how many people
   * @param last where the next step goes on
   */
  public record Step(int erased, UUID last) {}

  /** Looks at the next people after one of those; empty when there is none left. */
  public Optional<Step> step(UUID after) {
    changes.because(PersonalDataConfig.REASON);
    LocalDate day = time.today().minusMonths(config.participantMonths());
    List<UUID> next = people.next(after, VietnamTime.startOf(day), MOST);
    if (next.isEmpty()) {
      return Optional.empty();
    }
    Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
    return Optional.of(new Step(people.erase(next, day, now), next.get(next.size() - 1)));
  }
}
