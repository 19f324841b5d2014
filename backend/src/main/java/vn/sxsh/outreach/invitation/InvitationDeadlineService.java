package vn.sxsh.outreach.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;

/** Tells which links to the survey run out without an answer. */
@ApplicationScoped
@Transactional
public class InvitationDeadlineService {

  private final InvitationRepository invitations;

  InvitationDeadlineService(InvitationRepository invitations) {
    this.invitations = invitations;
  }

  /**
   * The last day of links that were made at once.
   *
   * @param activityTitle of the activity that they belong to; null: of none
   * @param waiting how many facilities have not answered
   */
  public record LinkEnd(
      UUID batchId, UUID invitedBy, LocalDate expiresOn, String activityTitle, Long waiting) {}

  /** The links that no facility has answered and that run out between those days, included. */
  public List<LinkEnd> expiring(LocalDate from, LocalDate until) {
    return invitations.listExpiring(from, until);
  }
}
