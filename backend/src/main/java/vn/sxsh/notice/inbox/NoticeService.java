package vn.sxsh.notice.inbox;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.UUID;
import vn.sxsh.notice.Telling;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps what people are told, and lets each read the own notices. */
@ApplicationScoped
@Transactional
public class NoticeService {

  /** Beyond so many a number says no more than "many". */
  private static final int MOST_COUNTED = 100;

  private final NoticeRepository notices;
  private final CurrentCaller caller;
  private final Clock clock;

  NoticeService(NoticeRepository notices, CurrentCaller caller, Clock clock) {
    this.notices = notices;
    this.caller = caller;
    this.clock = clock;
  }

  /** Tells people something, each of them once; answers how many had not been told before. */
  public int tell(Collection<UUID> accounts, Telling telling) {
    return notices.tell(accounts, telling, now());
  }

  /** One page of the caller's notices, the latest first. */
  public Page<NoticeResponse> list(NoticeFilter filter, PageRequest request) {
    return notices.page(me(), filter, request).map(NoticeResponse::of);
  }

  /** How much the caller has not read. */
  public UnreadResponse countUnread() {
    return new UnreadResponse(notices.countUnread(me(), MOST_COUNTED));
  }

  /** Marks the caller's notices as read. */
  public ReadResponse read(ReadRequest request) {
    Instant now = now();
    return new ReadResponse(notices.read(me(), request.ids(), now), now);
  }

  /** Takes back that notices were marked as read. */
  public UnreadResponse unread(UnreadRequest request) {
    notices.unread(me(), request.ids(), request.readAt());
    return countUnread();
  }

  /** In the precision of the database, so that what was marked is found again by its time. */
  private Instant now() {
    return clock.instant().truncatedTo(ChronoUnit.MICROS);
  }

  private UUID me() {
    return caller.get().id();
  }
}
