package vn.sxsh.plan.figure;

import io.quarkus.arc.Arc;
import io.quarkus.test.junit.QuarkusMock;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import vn.sxsh.facility.cohort.FacilitySpans;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.shared.persistence.Remembered;

/** What the features above the plan would know of facilities, said by a test. */
final class KnownFacts {

  /** A period in which a fact holds of a facility; open ends are null. */
  record Period(UUID facility, TargetFact fact, LocalDate from, LocalDate to, BigDecimal value) {

    boolean holdsOn(LocalDate day) {
      return (from == null || !from.isAfter(day)) && (to == null || to.isAfter(day));
    }

    private String row() {
      return "(CAST('%s' AS uuid), %s, %s, CAST(%s AS numeric))"
          .formatted(facility, literal(from), literal(to), value);
    }

    private static String literal(LocalDate day) {
      return day == null ? "CAST(NULL AS date)" : "DATE '%s'".formatted(day);
    }
  }

  final List<Period> periods = new ArrayList<>();

  void add(UUID facility, TargetFact fact, String from) {
    add(facility, fact, from, null);
  }

  void add(UUID facility, TargetFact fact, String from, String value) {
    periods.add(
        new Period(
            facility,
            fact,
            LocalDate.parse(from),
            null,
            value == null ? null : new BigDecimal(value)));
  }

  /** Lets the program know these facts, and of no others, until the test ends. */
  void install(TargetFact... known) {
    QuarkusMock.installMockForType(
        new TargetInputs(
            Arrays.stream(known).<TargetInput>map(this::input).toList(), List.of(milestone())),
        TargetInputs.class);
    Remembered remembered = Arc.container().instance(Remembered.class).get();
    remembered.forget();
  }

  private static MilestoneInput milestone() {
    return new MilestoneInput() {
      @Override
      public TargetRule rule() {
        return TargetRule.TEAM_ESTABLISHED;
      }

      @Override
      public Optional<LocalDate> reachedOn(LocalDate asOf) {
        LocalDate decided = LocalDate.of(2017, 5, 1);
        return asOf.isBefore(decided) ? Optional.empty() : Optional.of(decided);
      }
    };
  }

  private TargetInput input(TargetFact fact) {
    return new TargetInput() {
      @Override
      public TargetFact fact() {
        return fact;
      }

      @Override
      public FacilitySpans spans(LocalDate planStart) {
        String rows =
            periods.stream()
                .filter(period -> period.fact() == fact)
                .map(Period::row)
                .collect(Collectors.joining(", "));
        String none = "(CAST(NULL AS uuid), CAST(NULL AS date), CAST(NULL AS date), 0.0)";
        return FacilitySpans.of(
            "SELECT * FROM (VALUES %s) k (facility_id, from_on, to_on, value)"
                .formatted(rows.isEmpty() ? none : rows));
      }
    };
  }
}
