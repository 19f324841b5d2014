package vn.sxsh.outreach.survey;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * What an answer is worth, from 0 to 100.
 *
 * <p>The mark of a question is the points of the chosen option out of the most that the question
 * gives. The mark of a part is the mean of its questions, and the mark of the whole the mean of the
 * three parts: questions count alike within their part and parts count alike, however many
 * questions a version has, so that versions compare, and before and after do. Marks are given to
 * one decimal, half up.
 *
 * <p>A facility is aware (target T1b) when the mean of knowledge and attitude reaches what its
 * version asks: to know the benefit is not yet to practise it, so that practice is left out. This
 * is decided here and nowhere else, by the unrounded marks.
 */
public record SurveyMarks(
    BigDecimal knowledge,
    BigDecimal attitude,
    BigDecimal practice,
    BigDecimal score,
    boolean aware) {

  private static final int EXACT = 10;
  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  /** The marks of choices that fit the questions. */
  static SurveyMarks of(
      List<SurveyQuestion> questions, BigDecimal awareFrom, Map<String, String> choices) {
    BigDecimal knowledge = part(SurveyPart.KNOWLEDGE, questions, choices);
    BigDecimal attitude = part(SurveyPart.ATTITUDE, questions, choices);
    BigDecimal practice = part(SurveyPart.PRACTICE, questions, choices);
    BigDecimal aware = mean(List.of(knowledge, attitude));
    return new SurveyMarks(
        shown(knowledge),
        shown(attitude),
        shown(practice),
        shown(mean(List.of(knowledge, attitude, practice))),
        aware.setScale(EXACT - 2, RoundingMode.HALF_UP).compareTo(awareFrom) >= 0);
  }

  private static BigDecimal part(
      SurveyPart part, List<SurveyQuestion> questions, Map<String, String> choices) {
    return mean(
        questions.stream()
            .filter(question -> question.part() == part)
            .map(question -> mark(question, choices.get(question.code())))
            .toList());
  }

  private static BigDecimal mark(SurveyQuestion question, String chosen) {
    int most = question.options().stream().mapToInt(SurveyOption::points).max().orElseThrow();
    int points =
        question.options().stream()
            .filter(option -> option.code().equals(chosen))
            .mapToInt(SurveyOption::points)
            .findFirst()
            .orElseThrow();
    return HUNDRED
        .multiply(BigDecimal.valueOf(points))
        .divide(BigDecimal.valueOf(most), EXACT, RoundingMode.HALF_UP);
  }

  private static BigDecimal mean(List<BigDecimal> marks) {
    return marks.stream()
        .reduce(BigDecimal.ZERO, BigDecimal::add)
        .divide(BigDecimal.valueOf(marks.size()), EXACT, RoundingMode.HALF_UP);
  }

  private static BigDecimal shown(BigDecimal mark) {
    return mark.setScale(1, RoundingMode.HALF_UP);
  }
}
