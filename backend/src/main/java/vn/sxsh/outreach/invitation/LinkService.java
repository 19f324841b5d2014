package vn.sxsh.outreach.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.answer.AnswerService;
import vn.sxsh.outreach.answer.AnswerWay;
import vn.sxsh.outreach.answer.SurveyAnswer;
import vn.sxsh.outreach.answer.SurveyChoice;
import vn.sxsh.outreach.survey.SurveyService;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.ChangeSource;
import vn.sxsh.shared.security.CurrentCaller;
import vn.sxsh.shared.time.VietnamTime;

/** Lets whoever holds a link answer, once. */
@ApplicationScoped
@Transactional
public class LinkService {

  private final InvitationRepository invitations;
  private final SurveyService surveys;
  private final AnswerService answers;
  private final FacilityService facilities;
  private final ActivityService activities;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final VietnamTime time;

  LinkService(
      InvitationRepository invitations,
      SurveyService surveys,
      AnswerService answers,
      FacilityService facilities,
      ActivityService activities,
      ChangeContext changes,
      CurrentCaller caller,
      VietnamTime time) {
    this.invitations = invitations;
    this.surveys = surveys;
    this.answers = answers;
    this.facilities = facilities;
    this.activities = activities;
    this.changes = changes;
    this.caller = caller;
    this.time = time;
  }

  /** What the link opens. */
  public LinkPage page(String token) {
    SurveyInvitation invitation = find(token, LockModeType.NONE);
    return switch (invitation.state(time.today())) {
      case ANSWERED -> LinkPage.closed(LinkPage.State.ANSWERED);
      case EXPIRED, WITHDRAWN -> LinkPage.closed(LinkPage.State.OVER);
      case OPEN ->
          LinkPage.open(
              surveys.forAnswer(invitation.surveyId),
              invitation,
              facilities.refs(List.of(invitation.facilityId)).get(invitation.facilityId).name(),
              activityTitle(invitation.activityId));
    };
  }

  /** Takes the answer; the link is used from then on. */
  public void answer(String token, LinkAnswerRequest request) {
    SurveyInvitation invitation = find(token, LockModeType.PESSIMISTIC_WRITE);
    switch (invitation.state(time.today())) {
      case ANSWERED -> throw OutreachProblem.LINK_USED.raise();
      case EXPIRED, WITHDRAWN -> throw OutreachProblem.LINK_OVER.raise();
      case OPEN -> {
        caller.actAs(Caller.SYSTEM.via(ChangeSource.WEB));
        changes.because("Cơ sở tự trả lời theo liên kết");
      }
    }
    SurveyAnswer answer = new SurveyAnswer();
    answer.facilityId = invitation.facilityId;
    answer.activityId = invitation.activityId;
    answer.phase = invitation.phase;
    answer.answeredOn = time.today();
    answer.way = AnswerWay.LINK;
    answer.choose(
        surveys.forAnswer(invitation.surveyId), SurveyChoice.byQuestion(request.choices()));
    answers.keep(List.of(answer));
    invitation.answerId = answer.id;
    invitations.flush();
  }

  private SurveyInvitation find(String token, LockModeType lock) {
    return invitations.findByToken(token, lock).orElseThrow(CommonProblem.NOT_FOUND::raise);
  }

  private String activityTitle(UUID id) {
    return id == null ? null : activities.refs(List.of(id)).get(id).title();
  }
}
