package vn.sxsh.outreach.answer;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.LockModeType;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityService;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.outreach.activity.ActivityService;
import vn.sxsh.outreach.survey.SurveyService;
import vn.sxsh.shared.history.ChangeLogService;
import vn.sxsh.shared.history.ChangePage;
import vn.sxsh.shared.history.HistoryRequest;
import vn.sxsh.shared.paging.Page;
import vn.sxsh.shared.paging.PageRequest;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.persistence.Creations;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.time.VietnamTime;

/** Keeps what facilities answered. */
@ApplicationScoped
@Transactional
public class AnswerService {

  private final AnswerRepository answers;
  private final AnswerShapes shapes;
  private final SurveyService surveys;
  private final FacilityService facilities;
  private final ActivityService activities;
  private final ChangeLogService log;
  private final Creations creations;
  private final ChangeContext changes;
  private final VietnamTime time;

  AnswerService(
      AnswerRepository answers,
      AnswerShapes shapes,
      SurveyService surveys,
      FacilityService facilities,
      ActivityService activities,
      ChangeLogService log,
      Creations creations,
      ChangeContext changes,
      VietnamTime time) {
    this.answers = answers;
    this.shapes = shapes;
    this.surveys = surveys;
    this.facilities = facilities;
    this.activities = activities;
    this.log = log;
    this.creations = creations;
    this.changes = changes;
    this.time = time;
  }

  /** One page of the answers of facilities that the caller may know of. */
  public Page<AnswerResponse> list(AnswerFilter filter, PageRequest request) {
    Page<SurveyAnswer> page = answers.page(filter.narrow(facilities.visible()), request);
    return new Page<>(shapes.of(page.items()), page.total(), page.limit(), page.offset());
  }

  /** One answer. */
  public AnswerResponse get(UUID id) {
    SurveyAnswer answer = answers.findLiving(id);
    requireVisible(answer);
    return shapes.of(answer);
  }

  /** Who changed what of it, newest first. */
  public ChangePage changes(UUID id, HistoryRequest request) {
    SurveyAnswer answer = answers.findLiving(id);
    requireVisible(answer);
    return log.newestFirst("c.record_id = :answer", Map.of("answer", id), request);
  }

  /** Enters what a facility answered. */
  public AnswerResponse create(AnswerRequest request) {
    if (!creations.claim(request.id(), "survey-answer", request)) {
      return get(request.id());
    }
    SurveyAnswer answer = new SurveyAnswer();
    answer.id = Ids.orNext(request.id());
    answer.way = AnswerWay.STAFF;
    write(request, answer);
    answers.persistAndFlush(answer);
    return shapes.of(answer);
  }

  /** Corrects an answer; the old one stays in the log. */
  public AnswerResponse update(UUID id, int version, AnswerRequest request) {
    SurveyAnswer answer = answers.findForEdit(id);
    requireWrite(answer);
    answer.requireVersion(version, () -> shapes.of(answer));
    if (request.reason() == null || request.reason().isBlank()) {
      throw OutreachProblem.ANSWER_REASON_REQUIRED.raise().at("reason", "ANSWER_REASON_REQUIRED");
    }
    changes.because(request.reason().strip());
    write(request, answer);
    answer.touch();
    answers.flush();
    return shapes.of(answer);
  }

  /** Leaves a tombstone; the answer can come back. */
  public void delete(UUID id, int version) {
    SurveyAnswer answer = answers.findForEdit(id);
    requireWrite(answer);
    answer.requireVersion(version, () -> shapes.of(answer));
    answer.delete();
  }

  /** Brings a deleted answer back. */
  public AnswerResponse restore(UUID id) {
    SurveyAnswer answer = answers.findById(id, LockModeType.PESSIMISTIC_WRITE);
    if (answer == null) {
      throw CommonProblem.NOT_FOUND.raise();
    }
    requireWrite(answer);
    answer.deletedAt = null;
    answers.flush();
    return shapes.of(answer);
  }

  /** Keeps answers that another part of outreach has made and checked. */
  public void keep(List<SurveyAnswer> made) {
    made.forEach(answer -> answer.id = Ids.orNext(answer.id));
    answers.persist(made);
    answers.flush();
  }

  private void write(AnswerRequest request, SurveyAnswer answer) {
    if (request.answeredOn().isAfter(time.today())) {
      throw OutreachProblem.ANSWERED_IN_FUTURE.raise().at("answeredOn", "ANSWERED_IN_FUTURE");
    }
    if (request.phase() != null && request.activityId() == null) {
      throw OutreachProblem.PHASE_WITHOUT_ACTIVITY.raise().at("phase", "PHASE_WITHOUT_ACTIVITY");
    }
    if (facilities.items(List.of(request.facilityId())).isEmpty()) {
      throw OutreachProblem.OUTREACH_REFERENCE_UNKNOWN
          .raise()
          .at("facilityId", "REFERENCE_UNKNOWN");
    }
    if (request.activityId() != null) {
      activities.requireReference(request.activityId());
    }
    answer.facilityId = request.facilityId();
    answer.activityId = request.activityId();
    answer.phase = request.phase();
    answer.answeredOn = request.answeredOn();
    answer.note = request.note() == null || request.note().isBlank() ? null : request.note();
    answer.choose(
        surveys.forAnswer(request.surveyId()), SurveyChoice.byQuestion(request.choices()));
  }

  private void requireVisible(SurveyAnswer answer) {
    if (facilities.items(List.of(answer.facilityId)).isEmpty()) {
      throw CommonProblem.NOT_FOUND.raise();
    }
  }

  private void requireWrite(SurveyAnswer answer) {
    requireVisible(answer);
    if (answer.activityId != null) {
      activities.requireWritable(answer.activityId);
    }
  }
}
