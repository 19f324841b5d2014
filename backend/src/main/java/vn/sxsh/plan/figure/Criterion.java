package vn.sxsh.plan.figure;

import java.math.BigDecimal;
import vn.sxsh.facility.cohort.FacilitySpans;

/**
 * A condition of a reading: a fact, and of a saving how much.
 *
 * @param least at least so many per cent; null: any value. Both ends belong to the band (5.0 and
 *     8.0 lie in 5–8), so a band that follows another begins above its end.
 * @param above more than so many per cent; null: no matter
 * @param most at most so many per cent; null: no matter
 */
record Criterion(TargetFact fact, BigDecimal least, BigDecimal above, BigDecimal most) {

  static Criterion of(TargetFact fact) {
    return new Criterion(fact, null, null, null);
  }

  static Criterion atLeast(TargetFact fact, String least) {
    return new Criterion(fact, new BigDecimal(least), null, null);
  }

  /** Those of the periods in which the condition holds. */
  FacilitySpans within(FacilitySpans spans) {
    StringBuilder bounds = new StringBuilder();
    bound(bounds, ">=", least);
    bound(bounds, ">", above);
    bound(bounds, "<=", most);
    return bounds.isEmpty()
        ? spans
        : new FacilitySpans(
            "SELECT v.facility_id, v.from_on, v.to_on FROM (%s) v WHERE true%s"
                .formatted(spans.sql(), bounds),
            spans.values());
  }

  private static void bound(StringBuilder bounds, String comparison, BigDecimal value) {
    if (value != null) {
      bounds.append(" AND v.value ").append(comparison).append(' ').append(value.toPlainString());
    }
  }
}
