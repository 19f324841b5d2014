package vn.sxsh.assessment.criteria;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;

/**
 * What marks come to: Σ(weight × mark / most marks) / Σ(weight) × 100, from 0 to 100, to one
 * decimal, half up (domain.md). It is computed as one fraction of whole numbers, so that no
 * rounding on the way can move a score over a threshold.
 */
public final class CriteriaScore {

  private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

  private CriteriaScore() {}

  /**
   * The score of the criteria.
   *
   * @param criteria at least one
   * @param marks a mark of each of them, by its code
   */
  public static BigDecimal of(List<Criterion> criteria, Map<String, Integer> marks) {
    return part(criteria, criteria, marks, 1);
  }

  /**
   * How many of the 100 points one of the criteria gives: the points of all add up to the score,
   * but for their own rounding. Two decimals, half up.
   */
  public static BigDecimal points(Criterion one, List<Criterion> all, int mark) {
    return part(List.of(one), all, Map.of(one.code(), mark), 2);
  }

  private static BigDecimal part(
      List<Criterion> counted, List<Criterion> all, Map<String, Integer> marks, int decimals) {
    BigInteger scale =
        counted.stream()
            .map(criterion -> BigInteger.valueOf(criterion.mostMarks()))
            .distinct()
            .reduce(BigInteger.ONE, BigInteger::multiply);
    BigInteger reached =
        counted.stream()
            .map(
                criterion ->
                    scale
                        .divide(BigInteger.valueOf(criterion.mostMarks()))
                        .multiply(BigInteger.valueOf(criterion.weight()))
                        .multiply(BigInteger.valueOf(marks.get(criterion.code()))))
            .reduce(BigInteger.ZERO, BigInteger::add);
    long weights = all.stream().mapToLong(Criterion::weight).sum();
    return new BigDecimal(reached)
        .multiply(HUNDRED)
        .divide(
            new BigDecimal(scale.multiply(BigInteger.valueOf(weights))),
            decimals,
            RoundingMode.HALF_UP);
  }
}
