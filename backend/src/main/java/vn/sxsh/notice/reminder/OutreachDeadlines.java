package vn.sxsh.notice.reminder;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.identity.account.StaffService;
import vn.sxsh.notice.NoticeKind;
import vn.sxsh.outreach.certificate.CertificateDeadlineService;
import vn.sxsh.outreach.invitation.InvitationDeadlineService;
import vn.sxsh.shared.problem.Texts;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.Permissions;

/**
 * Certificates that run out concern those of the body where the holder works or that held the
 * course; links to the survey that run out without an answer, whoever sent them.
 */
@ApplicationScoped
class OutreachDeadlines implements DeadlineSource {

  private final CertificateDeadlineService certificates;
  private final InvitationDeadlineService invitations;
  private final StaffService staff;
  private final Texts texts;

  OutreachDeadlines(
      CertificateDeadlineService certificates,
      InvitationDeadlineService invitations,
      StaffService staff,
      Texts texts) {
    this.certificates = certificates;
    this.invitations = invitations;
    this.staff = staff;
    this.texts = texts;
  }

  @Override
  public List<Deadline> due(LocalDate from, LocalDate until) {
    List<Caller> writers = staff.callers(Permissions.OUTREACH_WRITE);
    return Stream.concat(certificates(from, until, writers), links(from, until, writers)).toList();
  }

  private Stream<Deadline> certificates(LocalDate from, LocalDate until, List<Caller> writers) {
    List<Caller> trusted =
        writers.stream().filter(it -> it.can(Permissions.FACILITY_CONFIDENTIAL)).toList();
    return certificates.expiring(from, until, trusted).stream()
        .map(
            due ->
                new Deadline(
                    NoticeKind.CERTIFICATE_END,
                    due.resultId(),
                    due.expiresOn(),
                    due.number(),
                    due.courseTitle(),
                    "/courses/" + due.courseId(),
                    due.people()));
  }

  private Stream<Deadline> links(LocalDate from, LocalDate until, List<Caller> writers) {
    Set<UUID> present = writers.stream().map(Caller::id).collect(Collectors.toSet());
    return invitations.expiring(from, until).stream()
        .filter(due -> present.contains(due.invitedBy()))
        .map(
            due ->
                new Deadline(
                    NoticeKind.SURVEY_LINK_END,
                    due.batchId(),
                    due.expiresOn(),
                    due.activityTitle() == null
                        ? texts.find(Texts.VIETNAMESE, "notice.survey", Map.of())
                        : due.activityTitle(),
                    texts.find(
                        Texts.VIETNAMESE, "notice.unanswered", Map.of("count", due.waiting())),
                    "/surveys?tab=invitations",
                    Set.of(due.invitedBy())));
  }
}
