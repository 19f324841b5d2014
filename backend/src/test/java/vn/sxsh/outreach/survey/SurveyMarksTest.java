package vn.sxsh.outreach.survey;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Worked cases of the marks. */
class SurveyMarksTest {

  private static final List<SurveyQuestion> THREE =
      List.of(
          question("K", SurveyPart.KNOWLEDGE, 0, 4),
          question("A", SurveyPart.ATTITUDE, 0, 3),
          question("P", SurveyPart.PRACTICE, 0, 10));

  @Test
  void partsCountAlikeHoweverManyQuestionsTheyHave() {
    List<SurveyQuestion> questions =
        List.of(
            question("K1", SurveyPart.KNOWLEDGE, 0, 5, 10),
            question("K2", SurveyPart.KNOWLEDGE, 0, 1),
            question("K3", SurveyPart.KNOWLEDGE, 0, 1),
            question("A", SurveyPart.ATTITUDE, 0, 100),
            question("P", SurveyPart.PRACTICE, 0, 7));
    SurveyMarks marks =
        SurveyMarks.of(
            questions,
            BigDecimal.valueOf(50),
            Map.of("K1", "O1", "K2", "O1", "K3", "O0", "A", "O1", "P", "O0"));
    assertThat(marks.knowledge()).isEqualTo("50.0");
    assertThat(marks.attitude()).isEqualTo("100.0");
    assertThat(marks.practice()).isEqualTo("0.0");
    assertThat(marks.score()).isEqualTo("50.0");
  }

  @Test
  void marksAreRoundedHalfUpToOneDecimal() {
    List<SurveyQuestion> thirds =
        List.of(
            question("K", SurveyPart.KNOWLEDGE, 1, 3),
            question("A", SurveyPart.ATTITUDE, 2, 3),
            question("P", SurveyPart.PRACTICE, 1, 8));
    SurveyMarks marks =
        SurveyMarks.of(thirds, BigDecimal.TEN, Map.of("K", "O0", "A", "O0", "P", "O0"));
    assertThat(marks.knowledge()).isEqualTo("33.3");
    assertThat(marks.attitude()).isEqualTo("66.7");
    assertThat(marks.practice()).isEqualTo("12.5");
    assertThat(marks.score()).isEqualTo("37.5");
  }

  @Test
  void whoKnowsAndWantsIsAwareWithoutPractisingAndTheEdgeIsInside() {
    Map<String, String> half = Map.of("K", "O1", "A", "O0", "P", "O0");
    assertThat(SurveyMarks.of(THREE, new BigDecimal("50"), half).aware()).isTrue();
    assertThat(SurveyMarks.of(THREE, new BigDecimal("50.1"), half).aware()).isFalse();
    Map<String, String> onlyPractice = Map.of("K", "O0", "A", "O0", "P", "O1");
    assertThat(SurveyMarks.of(THREE, new BigDecimal("0.1"), onlyPractice).aware()).isFalse();
  }

  @Test
  void aMeanOfThirdsReachesItsWholeNumber() {
    List<SurveyQuestion> thirds =
        List.of(
            question("K", SurveyPart.KNOWLEDGE, 1, 3),
            question("A", SurveyPart.ATTITUDE, 2, 3),
            question("P", SurveyPart.PRACTICE, 1));
    Map<String, String> choices = Map.of("K", "O0", "A", "O0", "P", "O0");
    assertThat(SurveyMarks.of(thirds, new BigDecimal("50"), choices).aware()).isTrue();
  }

  private static SurveyQuestion question(String code, SurveyPart part, int... points) {
    return new SurveyQuestion(
        code,
        part,
        "Câu hỏi mẫu",
        null,
        IntStream.range(0, points.length)
            .mapToObj(at -> new SurveyOption("O" + at, "Lựa chọn mẫu", null, points[at]))
            .toList());
  }
}
