package vn.sxsh.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.assessment.criteria.Aspect;
import vn.sxsh.assessment.criteria.CriteriaScore;
import vn.sxsh.assessment.criteria.CriteriaSet;
import vn.sxsh.assessment.criteria.Criterion;
import vn.sxsh.assessment.criteria.PotentialLevel;
import vn.sxsh.assessment.criteria.ScaleMark;

/** The score of a quick scan: Σ(weight × mark / most) / Σ(weight) × 100, one decimal, half up. */
class CriteriaScoreTest {

  /** Worked by hand: the weights of the shipped criteria, scales from 0 to 3. */
  @ParameterizedTest
  @CsvSource({
    "3,3,3,3,3,3, 100.0, HIGH",
    "0,0,0,0,0,0, 0.0, LOW",
    // (20·3 + 25·2 + 20·1 + 15·0 + 10·1 + 10·2) / 3 = 160 / 3 = 53.333…
    "3,2,1,0,1,2, 53.3, MEDIUM",
    // (60 + 75 + 40 + 0 + 10 + 10) / 3 = 195 / 3 = 65 exactly: the threshold is inside
    "3,3,2,0,1,1, 65.0, HIGH",
    // (60 + 75 + 20 + 15 + 0 + 20) / 3 = 190 / 3 = 63.333…
    "3,3,1,1,0,2, 63.3, MEDIUM",
    // (40 + 50 + 20 + 0 + 10 + 0) / 3 = 120 / 3 = 40 exactly
    "2,2,1,0,1,0, 40.0, MEDIUM",
    // (40 + 50 + 0 + 15 + 10 + 0) / 3 = 115 / 3 = 38.333…
    "2,2,0,1,1,0, 38.3, LOW"
  })
  void worked(int a, int b, int c, int d, int e, int f, BigDecimal score, PotentialLevel level) {
    int[] weights = {20, 25, 20, 15, 10, 10};
    int[] given = {a, b, c, d, e, f};
    List<Criterion> criteria = new ArrayList<>();
    Map<String, Integer> marks = new HashMap<>();
    for (int at = 0; at < weights.length; at++) {
      criteria.add(criterion("C" + at, weights[at], 3));
      marks.put("C" + at, given[at]);
    }
    assertThat(CriteriaScore.of(criteria, marks)).isEqualByComparingTo(score);
    assertThat(set("65", "40").level(CriteriaScore.of(criteria, marks))).isEqualTo(level);
  }

  @Test
  void aHalfIsRoundedUpAndWhatIsShownDecidesTheLevel() {
    // 1/16 of 100 = 6.25 → 6.3; 1/3 of a third … 64.95 → 65.0, and so high
    assertThat(CriteriaScore.of(List.of(criterion("A", 1, 16)), Map.of("A", 1)))
        .isEqualByComparingTo("6.3");
    List<Criterion> two = List.of(criterion("A", 1, 100), criterion("B", 1, 10));
    assertThat(CriteriaScore.of(two, Map.of("A", 99, "B", 3))).isEqualByComparingTo("64.5");
    List<Criterion> fine = List.of(criterion("A", 1299, 1), criterion("B", 701, 1));
    BigDecimal score = CriteriaScore.of(fine, Map.of("A", 1, "B", 0));
    assertThat(score).isEqualByComparingTo("65.0");
    assertThat(set("65", "40").level(score)).isEqualTo(PotentialLevel.HIGH);
  }

  @Test
  void scalesOfAnyLengthCountAlike() {
    List<Criterion> criteria = List.of(criterion("A", 2, 4), criterion("B", 1, 10));
    // (2·3/4 + 1·5/10) / 3 = (1.5 + 0.5) / 3 = 66.666…
    assertThat(CriteriaScore.of(criteria, Map.of("A", 3, "B", 5))).isEqualByComparingTo("66.7");
    assertThat(CriteriaScore.points(criteria.get(0), criteria, 3)).isEqualByComparingTo("50.00");
    assertThat(CriteriaScore.points(criteria.get(1), criteria, 5)).isEqualByComparingTo("16.67");
  }

  /** Of 1,000 random sets: in bounds, rising with each mark, and the sum of its points. */
  @Test
  void holdsForAnyCriteria() {
    Random random = new Random(2549);
    for (int run = 0; run < 1_000; run++) {
      List<Criterion> criteria = new ArrayList<>();
      Map<String, Integer> marks = new HashMap<>();
      double expected = 0;
      double weights = 0;
      for (int at = 0; at <= random.nextInt(10); at++) {
        Criterion criterion = criterion("C" + at, 1 + random.nextInt(50), 1 + random.nextInt(12));
        criteria.add(criterion);
        marks.put(criterion.code(), random.nextInt(criterion.mostMarks() + 1));
        expected +=
            (double) criterion.weight() * marks.get(criterion.code()) / criterion.mostMarks();
        weights += criterion.weight();
      }
      BigDecimal score = CriteriaScore.of(criteria, marks);
      assertThat(score.doubleValue()).isBetween(0.0, 100.0);
      assertThat(Math.abs(score.doubleValue() - expected / weights * 100)).isLessThan(0.0500001);
      BigDecimal points =
          criteria.stream()
              .map(it -> CriteriaScore.points(it, criteria, marks.get(it.code())))
              .reduce(BigDecimal.ZERO, BigDecimal::add);
      assertThat(points.subtract(score).abs())
          .isLessThanOrEqualTo(
              new BigDecimal("0.05")
                  .add(new BigDecimal("0.005").multiply(BigDecimal.valueOf(criteria.size()))));
      Criterion first = criteria.get(0);
      if (marks.get(first.code()) < first.mostMarks()) {
        marks.merge(first.code(), 1, Integer::sum);
        assertThat(CriteriaScore.of(criteria, marks)).isGreaterThanOrEqualTo(score);
      }
    }
  }

  private static Criterion criterion(String code, int weight, int most) {
    return new Criterion(
        code,
        Aspect.POTENTIAL,
        code,
        null,
        weight,
        List.of(new ScaleMark(0, "Không", null), new ScaleMark(most, "Nhiều", null)));
  }

  private static CriteriaSet set(String high, String medium) {
    CriteriaSet set = new CriteriaSet();
    set.highFrom = new BigDecimal(high);
    set.mediumFrom = new BigDecimal(medium);
    return set;
  }
}
