package vn.sxsh.outreach.survey;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps the versions of the survey. */
@ApplicationScoped
@Transactional
public class SurveyService {

  private final SurveyRepository surveys;
  private final Creations creations;
  private final VietnamTime time;

  SurveyService(SurveyRepository surveys, Creations creations, VietnamTime time) {
    this.surveys = surveys;
    this.creations = creations;
    this.time = time;
  }

  /** Every version, the latest first. */
  public List<SurveyResponse> list() {
    return surveys.listLiving().stream().map(this::shape).toList();
  }

  /** One version. */
  public SurveyResponse get(UUID id) {
    return shape(surveys.findLiving(id));
  }

  /** Adds a draft. */
  public SurveyResponse create(SurveyRequest request) {
    if (!creations.claim(request.id(), "survey", request)) {
      return get(request.id());
    }
    Survey survey = new Survey();
    survey.id = Ids.orNext(request.id());
    survey.number = surveys.nextNumber();
    write(request, survey);
    surveys.persistAndFlush(survey);
    return shape(survey);
  }

  /** Replaces a version that nobody has answered. */
  public SurveyResponse update(UUID id, int version, SurveyRequest request) {
    Survey survey = findUnanswered(id, version);
    write(request, survey);
    survey.touch();
    surveys.flush();
    return shape(survey);
  }

  /** Lets a draft be answered; it is the one that is asked from now on. */
  public SurveyResponse publish(UUID id, int version) {
    Survey survey = surveys.findForEdit(id);
    survey.requireVersion(version, () -> shape(survey));
    if (survey.publishedOn == null) {
      survey.publishedOn = time.today();
      surveys.flush();
    }
    return shape(survey);
  }

  /** Leaves a tombstone of a version that nobody has answered; it can come back. */
  public void delete(UUID id, int version) {
    findUnanswered(id, version).delete();
  }

  /** Brings a deleted version back. */
  public SurveyResponse restore(UUID id) {
    Survey survey = surveys.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (survey == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    survey.deletedAt = null;
    surveys.flush();
    return shape(survey);
  }

  /**
   * The version to answer, which nobody edits meanwhile; reports SURVEY_NOT_PUBLISHED when it is
   * none, or a draft.
   *
   * @param id null: the one that is asked now
   */
  public Survey forAnswer(UUID id) {
    UUID wanted = id == null ? surveys.findCurrent().map(it -> it.id).orElse(null) : id;
    Survey survey = wanted == null ? null : surveys.findForAnswer(wanted);
    if (survey == null || survey.deletedAt != null || survey.publishedOn == null) {
      throw OutreachProblem.SURVEY_NOT_PUBLISHED.raise().at("surveyId", "SURVEY_NOT_PUBLISHED");
    }
    return survey;
  }

  /** The versions with those ids, as other records show them. */
  public Map<UUID, SurveyRef> refs(Collection<UUID> ids) {
    return surveys.listByIds(ids).stream()
        .map(SurveyRef::of)
        .collect(Collectors.toMap(SurveyRef::id, Function.identity()));
  }

  private Survey findUnanswered(UUID id, int version) {
    Survey survey = surveys.findForEdit(id);
    survey.requireVersion(version, () -> shape(survey));
    if (surveys.countAnswers(id) > 0) {
      throw OutreachProblem.SURVEY_ANSWERED.raise();
    }
    return survey;
  }

  private static void write(SurveyRequest request, Survey survey) {
    request.writeTo(survey);
    List<SurveyQuestion> questions = request.questions();
    Set<SurveyPart> parts =
        questions.stream().map(SurveyQuestion::part).collect(Collectors.toSet());
    if (parts.size() < SurveyPart.values().length) {
      throw OutreachProblem.SURVEY_PART_MISSING.raise().at("questions", "SURVEY_PART_MISSING");
    }
    Set<String> codes = new HashSet<>();
    for (int at = 0; at < questions.size(); at++) {
      String field = "questions[" + at + "]";
      List<SurveyOption> options = questions.get(at).options();
      long different = options.stream().map(SurveyOption::code).distinct().count();
      if (!codes.add(questions.get(at).code()) || different < options.size()) {
        throw OutreachProblem.SURVEY_CODE_TWICE.raise().at(field + ".code", "SURVEY_CODE_TWICE");
      }
      if (options.stream().allMatch(option -> option.points() == 0)) {
        throw OutreachProblem.SURVEY_WITHOUT_POINTS
            .raise()
            .at(field + ".options", "SURVEY_WITHOUT_POINTS");
      }
    }
  }

  private SurveyResponse shape(Survey survey) {
    boolean current = surveys.findCurrent().map(it -> it.id.equals(survey.id)).orElse(false);
    return SurveyResponse.of(survey, current, surveys.countAnswers(survey.id));
  }
}
