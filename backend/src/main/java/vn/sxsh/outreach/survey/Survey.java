package vn.sxsh.outreach.survey;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.outreach.OutreachProblem;
import vn.sxsh.shared.persistence.Record;

/** A version of the awareness survey. */
@Entity
public class Survey extends Record {

  public int number;
  public String title;
  public String titleEn;

  /** From which mean of knowledge and attitude on a facility counts as aware. */
  public BigDecimal awareFrom;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<SurveyQuestion> questions;

  /** Since when it may be answered; null while it is a draft. */
  public LocalDate publishedOn;

  /**
   * The marks of an answer; reports CHOICES_DO_NOT_FIT unless it chooses exactly one option of
   * every question.
   */
  public SurveyMarks marks(Map<String, String> choices) {
    boolean fits =
        choices.size() == questions.size()
            && questions.stream()
                .allMatch(
                    question ->
                        question.options().stream()
                            .anyMatch(it -> it.code().equals(choices.get(question.code()))));
    if (!fits) {
      throw OutreachProblem.CHOICES_DO_NOT_FIT.raise().at("choices", "CHOICES_DO_NOT_FIT");
    }
    return SurveyMarks.of(questions, awareFrom, choices);
  }
}
