package vn.sxsh.shared.time;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * What a day is: the calendar of Viet Nam, wherever the server stands. Instants are stored and sent
 * in UTC.
 */
@ApplicationScoped
public class VietnamTime {

  public static final ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

  private final Clock clock;

  VietnamTime(Clock clock) {
    this.clock = clock;
  }

  /** Today's date in Viet Nam. */
  public LocalDate today() {
    return LocalDate.now(clock.withZone(ZONE));
  }

  /** The first instant of a day in Viet Nam; null of null. */
  public static Instant startOf(LocalDate day) {
    return day == null ? null : day.atStartOfDay(ZONE).toInstant();
  }

  @Produces
  @ApplicationScoped
  static Clock clock() {
    return Clock.systemUTC();
  }
}
