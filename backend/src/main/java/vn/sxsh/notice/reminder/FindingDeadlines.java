package vn.sxsh.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.sxsh.facility.quality.FindingDeadlineService;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.shared.security.Permissions;

/** A finding of the registry (việc về dữ liệu) concerns whoever has taken it on. */
@ApplicationScoped
class FindingDeadlines implements DeadlineSource {

  private final FindingDeadlineService findings;
  private final StaffService staff;

  FindingDeadlines(FindingDeadlineService findings, StaffService staff) {
    this.findings = findings;
    this.staff = staff;
  }

  @Override
  public List<Deadline> due(LocalDate from, LocalDate until) {
    return findings.due(from, until, staff.callers(Permissions.FACILITY_WRITE)).stream()
        .map(
            due ->
                new Deadline(
                    NoticeKind.FINDING_DUE,
                    due.facilityId() + ":" + due.rule(),
                    due.dueOn(),
                    due.facilityName(),
                    due.title(),
                    "/facilities/" + due.facilityId(),
                    Set.of(due.ownerId())))
        .toList();
  }
}
