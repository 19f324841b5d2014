package vn.sxsh.outreach.demo;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.UUID;
import vn.sxsh.outreach.answer.AnswerPhase;
import vn.sxsh.outreach.answer.AnswerService;
import vn.sxsh.outreach.answer.AnswerWay;
import vn.sxsh.outreach.answer.SurveyAnswer;
import vn.sxsh.outreach.survey.Survey;
import vn.sxsh.outreach.survey.SurveyOption;
import vn.sxsh.outreach.survey.SurveyQuestion;
import vn.sxsh.outreach.survey.SurveyService;
import vn.sxsh.shared.config.Mode;
import vn.sxsh.shared.config.SxshConfig;
import vn.sxsh.shared.persistence.ChangeContext;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Makes up what the invented facilities answered: before and after the invented trainings, and at
 * the invented surveys; the same each time.
 */
@ApplicationScoped
@Transactional
public class SampleSurveyService {

  /** Of a hundred participants of a training, how many answer before, and how many after. */
  private static final int BEFORE = 70;

  private static final int AFTER = 60;

  /** Chances in a hundred of choosing the better half of the options. */
  private static final int KNOWING = 45;

  private static final int TRAINED = 75;

  private static final String TAKEN_PART =
      """
      SELECT a.id, a.kind, a.ends_on, p.facility_id
      FROM outreach_activity a
      JOIN outreach_facility p ON p.activity_id = a.id AND p.deleted_at IS NULL
      JOIN facility f ON f.id = p.facility_id
      WHERE a.deleted_at IS NULL AND a.status = 'COMPLETED' AND a.kind IN ('TRAINING', 'SURVEY')
      ORDER BY a.code, f.code
      """;

  private final EntityManager entityManager;
  private final SurveyService surveys;
  private final AnswerService answers;
  private final ChangeContext changes;
  private final CurrentCaller caller;
  private final SxshConfig config;

  SampleSurveyService(
      EntityManager entityManager,
      SurveyService surveys,
      AnswerService answers,
      ChangeContext changes,
      CurrentCaller caller,
      SxshConfig config) {
    this.entityManager = entityManager;
    this.surveys = surveys;
    this.answers = answers;
    this.changes = changes;
    this.caller = caller;
    this.config = config;
  }

  /** Somebody who took part in an activity that asks. */
  record Participant(UUID activityId, String kind, LocalDate endsOn, UUID facilityId) {}

  /** Makes the answers, unless there are some or the registry is real; answers how many. */
  @SuppressWarnings("unchecked")
  public int load() {
    if (config.mode() != Mode.DEMONSTRATION) {
      throw new IllegalStateException("invented answers belong into a demonstration only");
    }
    boolean some =
        !entityManager
            .createNativeQuery("SELECT 1 FROM survey_answer LIMIT 1")
            .getResultList()
            .isEmpty();
    List<Participant> participants =
        entityManager.createNativeQuery(TAKEN_PART, Participant.class).getResultList();
    if (some || participants.isEmpty()) {
      return 0;
    }
    caller.actAs(Caller.SYSTEM);
    changes.because("Dữ liệu mẫu để dùng thử");
    Survey survey = surveys.forAnswer(null);
    Random random = new Random(2549);
    List<SurveyAnswer> made = new ArrayList<>();
    for (Participant participant : participants) {
      if (participant.kind().equals("SURVEY")) {
        made.add(answer(participant, null, choose(survey, KNOWING, random), survey));
        continue;
      }
      if (random.nextInt(100) < BEFORE) {
        made.add(answer(participant, AnswerPhase.BEFORE, choose(survey, KNOWING, random), survey));
      }
      if (random.nextInt(100) < AFTER) {
        made.add(answer(participant, AnswerPhase.AFTER, choose(survey, TRAINED, random), survey));
      }
    }
    answers.keep(made);
    return made.size();
  }

  private static SurveyAnswer answer(
      Participant participant, AnswerPhase phase, Map<String, String> choices, Survey survey) {
    SurveyAnswer answer = new SurveyAnswer();
    answer.facilityId = participant.facilityId();
    answer.activityId = participant.activityId();
    answer.phase = phase;
    answer.answeredOn =
        phase == AnswerPhase.BEFORE ? participant.endsOn().minusDays(1) : participant.endsOn();
    answer.way = AnswerWay.SAMPLE;
    answer.note = "Dữ liệu mẫu để dùng thử";
    answer.choose(survey, choices);
    return answer;
  }

  private static Map<String, String> choose(Survey survey, int chance, Random random) {
    Map<String, String> choices = new LinkedHashMap<>();
    for (SurveyQuestion question : survey.questions) {
      List<SurveyOption> options = question.options();
      int half = options.size() / 2;
      int at =
          random.nextInt(100) < chance
              ? random.nextInt(half)
              : half + random.nextInt(options.size() - half);
      choices.put(question.code(), options.get(at).code());
    }
    return choices;
  }
}
