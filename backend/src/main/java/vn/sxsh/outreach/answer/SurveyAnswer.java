package vn.sxsh.outreach.answer;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.outreach.survey.Survey;
import vn.sxsh.outreach.survey.SurveyMarks;
import vn.sxsh.shared.persistence.Record;

/** What a facility answered on a day. */
@Entity
public class SurveyAnswer extends Record {

  public UUID surveyId;
  public UUID facilityId;
  public UUID activityId;

  @Enumerated(EnumType.STRING)
  public AnswerPhase phase;

  public LocalDate answeredOn;

  @Enumerated(EnumType.STRING)
  public AnswerWay way;

  /** The code of the chosen option, by the code of the question. */
  @JdbcTypeCode(SqlTypes.JSON)
  public Map<String, String> choices;

  public BigDecimal knowledge;
  public BigDecimal attitude;
  public BigDecimal practice;
  public BigDecimal score;

  /** Whether the facility knows the benefit, by this answer. */
  public boolean aware;

  public String note;

  /** Chooses these options of a version, and takes the marks that they are worth. */
  public void choose(Survey survey, Map<String, String> chosen) {
    SurveyMarks marks = survey.marks(chosen);
    surveyId = survey.id;
    choices = chosen;
    knowledge = marks.knowledge();
    attitude = marks.attitude();
    practice = marks.practice();
    score = marks.score();
    aware = marks.aware();
  }
}
