package vn.sxsh.outreach.invitation;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.activity.ActivityRef;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.survey.SurveyRef;
import vn.sxsh.outreach.survey.SurveyService;
import vn.sxsh.shared.time.VietnamTime;

/** Dresses invitations with what they name. */
@ApplicationScoped
class InvitationShapes {

  private final FacilityService facilities;
  private final ActivityService activities;
  private final SurveyService surveys;
  private final VietnamTime time;

  InvitationShapes(
      FacilityService facilities,
      ActivityService activities,
      SurveyService surveys,
      VietnamTime time) {
    this.facilities = facilities;
    this.activities = activities;
    this.surveys = surveys;
    this.time = time;
  }

  /**
   * @param links what the links carry, of those that were made just now
   */
  List<InvitationResponse> of(List<SurveyInvitation> invitations, Map<UUID, String> links) {
    Map<UUID, FacilityRef> sites = facilities.refs(ids(invitations, it -> it.facilityId));
    Map<UUID, ActivityRef> held = activities.refs(ids(invitations, it -> it.activityId));
    Map<UUID, SurveyRef> asked = surveys.refs(ids(invitations, it -> it.surveyId));
    LocalDate today = time.today();
    return invitations.stream()
        .map(
            it ->
                new InvitationResponse(
                    it.id,
                    it.version,
                    asked.get(it.surveyId),
                    sites.get(it.facilityId),
                    it.activityId == null ? null : held.get(it.activityId),
                    it.phase,
                    it.expiresOn,
                    it.state(today),
                    it.answerId,
                    it.createdAt,
                    links.get(it.id)))
        .toList();
  }

  private static Set<UUID> ids(
      List<SurveyInvitation> invitations, Function<SurveyInvitation, UUID> id) {
    return invitations.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
