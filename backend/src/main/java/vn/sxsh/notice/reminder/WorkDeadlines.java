package vn.sxsh.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.plan.work.WorkDeadlineService;
import vn.sxsh.shared.security.Permissions;

/** Work of the year (công việc năm) concerns those of the body that must do it. */
@ApplicationScoped
class WorkDeadlines implements DeadlineSource {

  private final WorkDeadlineService work;
  private final StaffService staff;

  WorkDeadlines(WorkDeadlineService work, StaffService staff) {
    this.work = work;
    this.staff = staff;
  }

  @Override
  public List<Deadline> due(LocalDate from, LocalDate until) {
    return work.due(from, until, staff.callers(Permissions.TASK_REPORT)).stream()
        .map(
            due ->
                new Deadline(
                    NoticeKind.WORK_DUE,
                    due.workItemId(),
                    due.endsOn(),
                    due.title(),
                    "%s %s".formatted(due.task().code(), due.task().title()),
                    "/tasks/" + due.task().id(),
                    due.people()))
        .toList();
  }
}
