package vn.sxsh.outreach.checkin;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import vn.sxsh.shared.persistence.RequestOrigin;
import vn.sxsh.shared.problem.CommonProblem;

/**
 * How often a network address may knock at the door of an activity. A hall behind one address is
 * let in, somebody who tries links is not.
 */
@ApplicationScoped
public class CheckInThrottle {

  private static final int MOST_A_MINUTE = 60;

  /** Beyond so many addresses the past minute is forgotten, so that memory is bound. */
  private static final int MOST_ADDRESSES = 20_000;

  private final Map<String, Window> windows = new ConcurrentHashMap<>();
  private final RequestOrigin origin;
  private final Clock clock;

  CheckInThrottle(RequestOrigin origin, Clock clock) {
    this.origin = origin;
    this.clock = clock;
  }

  private record Window(long minute, int tries) {}

  /** Counts a try, or reports TOO_MANY_REQUESTS with the time to wait. */
  public void count() {
    long now = clock.instant().getEpochSecond();
    long minute = now / 60;
    if (windows.size() > MOST_ADDRESSES) {
      windows.values().removeIf(window -> window.minute() < minute);
    }
    Window window =
        windows.merge(
            origin.address(),
            new Window(minute, 1),
            (old, first) -> old.minute() == minute ? new Window(minute, old.tries() + 1) : first);
    if (window.tries() > MOST_A_MINUTE) {
      throw CommonProblem.TOO_MANY_REQUESTS.raise().retryAfter(60 - now % 60);
    }
  }

  /** Forgets who has knocked. */
  public void forget() {
    windows.clear();
  }
}
