package vn.sxsh.notice.choice;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.Optional;
import java.util.UUID;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.CurrentCaller;

/** Keeps how people want to be told by mail. */
@ApplicationScoped
@Transactional
public class NoticeChoiceService {

  private final NoticeChoiceRepository choices;
  private final StaffService staff;
  private final CurrentCaller caller;

  NoticeChoiceService(NoticeChoiceRepository choices, StaffService staff, CurrentCaller caller) {
    this.choices = choices;
    this.staff = staff;
    this.caller = caller;
  }

  /** What the caller has chosen, or what holds for whoever has not. */
  public NoticeChoiceResponse get() {
    return shape(choices.findOf(me()).orElseGet(NoticeChoice::new));
  }

  /** Replaces what the caller has chosen. */
  public NoticeChoiceResponse choose(int version, NoticeChoiceRequest request) {
    Optional<NoticeChoice> before = choices.findOfForEdit(me());
    NoticeChoice choice = before.orElseGet(this::first);
    choice.requireVersion(version, () -> shape(choice));
    choice.mail = request.mail();
    choice.language = request.language();
    if (before.isEmpty()) {
      // What nobody has chosen is version 0: the first choice is the next one.
      choice.version = 1;
      choices.persist(choice);
    }
    choices.flush();
    return shape(choice);
  }

  private NoticeChoice first() {
    NoticeChoice choice = new NoticeChoice();
    choice.id = Ids.next();
    choice.accountId = me();
    return choice;
  }

  private NoticeChoiceResponse shape(NoticeChoice choice) {
    return new NoticeChoiceResponse(
        choice.version, choice.mail, choice.language, staff.email(me()).orElse(null));
  }

  private UUID me() {
    return caller.get().id();
  }
}
