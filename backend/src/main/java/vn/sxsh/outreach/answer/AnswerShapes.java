package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
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

/** Dresses answers with what they name. */
@ApplicationScoped
class AnswerShapes {

  private final FacilityService facilities;
  private final ActivityService activities;
  private final SurveyService surveys;

  AnswerShapes(FacilityService facilities, ActivityService activities, SurveyService surveys) {
    this.facilities = facilities;
    this.activities = activities;
    this.surveys = surveys;
  }

  AnswerResponse of(SurveyAnswer answer) {
    return of(List.of(answer)).get(0);
  }

  List<AnswerResponse> of(List<SurveyAnswer> answers) {
    Map<UUID, FacilityRef> sites = facilities.refs(ids(answers, it -> it.facilityId));
    Map<UUID, ActivityRef> held = activities.refs(ids(answers, it -> it.activityId));
    Map<UUID, SurveyRef> asked = surveys.refs(ids(answers, it -> it.surveyId));
    return answers.stream()
        .map(
            it ->
                new AnswerResponse(
                    it.id,
                    it.version,
                    asked.get(it.surveyId),
                    sites.get(it.facilityId),
                    it.activityId == null ? null : held.get(it.activityId),
                    it.phase,
                    it.answeredOn,
                    it.way,
                    SurveyChoice.of(it.choices),
                    it.knowledge,
                    it.attitude,
                    it.practice,
                    it.score,
                    it.aware,
                    it.note,
                    it.updatedAt))
        .toList();
  }

  private static Set<UUID> ids(List<SurveyAnswer> answers, Function<SurveyAnswer, UUID> id) {
    return answers.stream().map(id).filter(Objects::nonNull).collect(Collectors.toSet());
  }
}
