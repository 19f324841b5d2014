package vn.sxsh.notice.event;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.transaction.Transactional;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import vn.sxsh.facility.imports.ImportEnded;
import vn.sxsh.facility.proposal.ProposalMoved;
import vn.sxsh.facility.registry.FacilityPeopleService;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.notice.Telling;
import vn.sxsh.notice.inbox.NoticeService;
import vn.sxsh.plan.task.TaskService;
import vn.sxsh.plan.work.WorkDeadlineService;
import vn.sxsh.plan.work.WorkItemChanged;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.security.Permissions;
import vn.sxsh.shared.time.VietnamTime;

/**
 * Tells people what happened to something that concerns them, in the transaction in which it
 * happens: either both are there or neither is. Nobody is told what they did themselves.
 */
@ApplicationScoped
@Transactional
public class EventService {

  private static final String PROPOSALS = "/facilities/proposals";

  private final NoticeService notices;
  private final StaffService staff;
  private final FacilityPeopleService facilities;
  private final WorkDeadlineService work;
  private final TaskService tasks;
  private final CurrentCaller caller;
  private final VietnamTime time;

  EventService(
      NoticeService notices,
      StaffService staff,
      FacilityPeopleService facilities,
      WorkDeadlineService work,
      TaskService tasks,
      CurrentCaller caller,
      VietnamTime time) {
    this.notices = notices;
    this.staff = staff;
    this.facilities = facilities;
    this.work = work;
    this.tasks = tasks;
    this.caller = caller;
    this.time = time;
  }

  void onProposal(@Observes ProposalMoved moved) {
    String key = moved.state() + ":" + moved.proposalId();
    String name = facilities.name(moved.facilityId());
    switch (moved.state()) {
      case PENDING ->
          tell(
              facilities.nearest(moved.facilityId(), staff.callers(Permissions.FACILITY_WRITE)),
              Telling.event(NoticeKind.PROPOSAL_NEW, key, name, null, PROPOSALS));
      case ACCEPTED ->
          tell(
              Set.of(moved.authorId()),
              Telling.event(NoticeKind.PROPOSAL_ACCEPTED, key, name, null, PROPOSALS));
      case RETURNED ->
          tell(
              Set.of(moved.authorId()),
              Telling.event(NoticeKind.PROPOSAL_RETURNED, key, name, moved.remark(), PROPOSALS));
      case WITHDRAWN -> {
        // Whoever took it back knows; the officer finds it in the list as what it is.
      }
    }
  }

  /** However often a piece of work is edited: its leaders are told once a day. */
  void onWork(@Observes WorkItemChanged changed) {
    List<Caller> reporters = staff.callers(Permissions.TASK_REPORT);
    tell(
        work.leading(changed.taskId(), reporters),
        Telling.event(
            NoticeKind.WORK_CHANGED,
            "WORK_CHANGED:%s:%s".formatted(changed.workItemId(), time.today()),
            changed.title(),
            tasks.label(changed.taskId()),
            "/tasks/" + changed.taskId()));
  }

  /** The author is told, though the author's own program did it: it took its time. */
  void onImport(@Observes ImportEnded ended) {
    notices.tell(
        Set.of(ended.authorId()),
        Telling.event(
            ended.saved() ? NoticeKind.IMPORT_DONE : NoticeKind.IMPORT_FAILED,
            "IMPORT:" + ended.importId(),
            ended.fileName(),
            null,
            "/facilities/imports/" + ended.importId()));
  }

  private void tell(Set<UUID> people, Telling telling) {
    Set<UUID> others = new HashSet<>(people);
    others.remove(caller.get().id());
    notices.tell(others, telling);
  }
}
