package vn.sxsh.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sxsh.facility.quality.FindingDeadline;
import vn.sxsh.facility.quality.FindingDeadlineService;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.notice.Stage;
import vn.sxsh.notice.Telling;
import vn.sxsh.notice.inbox.NoticeService;
import vn.sxsh.plan.work.WorkDeadline;
import vn.sxsh.plan.work.WorkDeadlineService;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Reminds people of deadlines. It looks at what is due and at which stage that is today, not at
 * what it did before: after days without a server the newest stage alone is told, and looking
 * twice, or on two servers, tells nothing twice.
 */
@ApplicationScoped
@Transactional
public class ReminderService {

  private final WorkDeadlineService work;
  private final FindingDeadlineService findings;
  private final StaffService staff;
  private final NoticeService notices;
  private final VietnamTime time;

  ReminderService(
      WorkDeadlineService work,
      FindingDeadlineService findings,
      StaffService staff,
      NoticeService notices,
      VietnamTime time) {
    this.work = work;
    this.findings = findings;
    this.staff = staff;
    this.notices = notices;
    this.time = time;
  }

  /** Tells whoever has not been told yet of a deadline at its present stage; answers how many. */
  public int remind() {
    LocalDate today = time.today();
    LocalDate until = today.plusDays(Stage.EARLIEST_DAYS);
    int told = 0;
    List<Caller> reporters = staff.callers(Permissions.TASK_REPORT);
    for (WorkDeadline due : work.due(until, reporters)) {
      told += notices.tell(due.people(), telling(due, today));
    }
    List<Caller> writers = staff.callers(Permissions.FACILITY_WRITE);
    for (FindingDeadline due : findings.due(until, writers)) {
      told += notices.tell(Set.of(due.ownerId()), telling(due, today));
    }
    return told;
  }

  private static Telling telling(WorkDeadline due, LocalDate today) {
    return Telling.deadline(
        NoticeKind.WORK_DUE,
        due.workItemId(),
        Stage.of(due.endsOn(), today).orElseThrow(),
        due.endsOn(),
        due.title(),
        "%s %s".formatted(due.task().code(), due.task().title()),
        "/tasks/" + due.task().id());
  }

  private static Telling telling(FindingDeadline due, LocalDate today) {
    return Telling.deadline(
        NoticeKind.FINDING_DUE,
        due.facilityId() + ":" + due.rule(),
        Stage.of(due.dueOn(), today).orElseThrow(),
        due.dueOn(),
        due.facilityName(),
        due.title(),
        "/facilities/" + due.facilityId());
  }
}
