package vn.sxsh.facility.part;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import vn.sxsh.shared.config.PersonalDataConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Erases the contacts of facilities that closed or moved away so long ago that nobody has a reason
 * to speak to them. Each is an entry of the change log.
 */
@ApplicationScoped
@Transactional
public class ContactTermService {

  /** So many facilities are taken in one short transaction. */
  private static final int MOST = 200;

  private final ContactTermRepository contacts;
  private final PersonalDataConfig config;
  private final ChangeContext changes;
  private final VietnamTime time;
  private final Clock clock;

  ContactTermService(
      ContactTermRepository contacts,
      PersonalDataConfig config,
      ChangeContext changes,
      VietnamTime time,
      Clock clock) {
    this.contacts = contacts;
    this.config = config;
    this.changes = changes;
    this.time = time;
    this.clock = clock;
  }

  /** Erases the contacts of some facilities; answers how many, none when all is done. */
  public int step() {
    changes.because(PersonalDataConfig.REASON);
    LocalDate day = time.today().minusMonths(config.contactMonths());
    List<UUID> facilities = contacts.next(day, MOST);
    return facilities.isEmpty()
        ? 0
        : contacts.erase(facilities, day, clock.instant().truncatedTo(ChronoUnit.MICROS));
  }
}
