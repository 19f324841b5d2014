package vn.sxsh.outreach.invitation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.outreach.answer.AnswerPhase;
import vn.sxsh.shared.persistence.Record;

/** That a facility was asked to answer the survey by a link. */
@Entity
public class SurveyInvitation extends Record {

  /** The invitations that were made at once. */
  public UUID batchId;

  public UUID surveyId;
  public UUID facilityId;
  public UUID activityId;

  @Enumerated(EnumType.STRING)
  public AnswerPhase phase;

  public byte[] tokenHash;

  /** The last day on which the link works. */
  public LocalDate expiresOn;

  public Instant withdrawnAt;

  /** What was answered by the link. */
  public UUID answerId;

  InvitationState state(LocalDate today) {
    if (answerId != null) {
      return InvitationState.ANSWERED;
    }
    if (withdrawnAt != null) {
      return InvitationState.WITHDRAWN;
    }
    return today.isAfter(expiresOn) ? InvitationState.EXPIRED : InvitationState.OPEN;
  }
}
