package vn.sxsh.assessment.money;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;

/** What holds for any money. */
class MoneyPropertyTest {

  private static final BigDecimal TEN = new BigDecimal("0.1");

  @Property
  void paybackTimesSavingIsTheInvestment(
      @ForAll @LongRange(min = 1_000_000, max = 100_000_000_000L) long investment,
      @ForAll @LongRange(min = 1_000, max = 10_000_000_000L) long saving) {
    BigDecimal back =
        Payback.simple(BigDecimal.valueOf(investment), BigDecimal.valueOf(saving), 5)
            .years()
            .multiply(BigDecimal.valueOf(saving));
    assertThat(back.subtract(BigDecimal.valueOf(investment)).abs())
        .isLessThanOrEqualTo(new BigDecimal("0.005").multiply(BigDecimal.valueOf(saving)));
  }

  /** Between the rates a millionth below and above, the present value passes zero. */
  @Property
  void theWorthAtTheRateOfReturnIsZero(
      @ForAll @LongRange(min = 1_000_000, max = 10_000_000_000L) long investment,
      @ForAll @LongRange(min = 100_000, max = 10_000_000_000L) long saving,
      @ForAll @IntRange(min = 1, max = 40) int life) {
    CashFlows flows =
        CashFlows.level(BigDecimal.valueOf(investment), BigDecimal.valueOf(saving), life);
    RateOfReturn found = RateOfReturn.of(flows);
    assertThat(found.note()).isEqualTo(RateOfReturn.Note.ONE);
    BigDecimal near = BigDecimal.ONE.movePointLeft(6);
    BigDecimal below = found.only().subtract(near).max(new BigDecimal("-0.9999999"));
    assertThat(flows.presentValue(below)).isGreaterThanOrEqualTo(BigDecimal.ZERO);
    assertThat(flows.presentValue(found.only().add(near))).isLessThanOrEqualTo(BigDecimal.ZERO);
  }

  @Property
  void theWorthFallsAsTheRateRises(
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long investment,
      @ForAll @LongRange(min = 1, max = 10_000_000_000L) long saving,
      @ForAll @IntRange(min = 1, max = 30) int life,
      @ForAll @IntRange(min = -90, max = 300) int percent) {
    CashFlows flows =
        CashFlows.level(BigDecimal.valueOf(investment), BigDecimal.valueOf(saving), life);
    assertThat(flows.presentValue(BigDecimal.valueOf(percent + 1, 2)))
        .isLessThan(flows.presentValue(BigDecimal.valueOf(percent, 2)));
  }

  @Property
  void scalingMoneyScalesItsWorthAndLeavesItsRates(
      @ForAll @Size(min = 2, max = 12) List<@LongRange(min = -1000, max = 1000) Long> given,
      @ForAll @IntRange(min = 2, max = 1000) int times) {
    CashFlows flows = flows(given);
    CashFlows scaled = flows(given.stream().map(flow -> flow * times).toList());
    BigDecimal expected = flows.presentValue(TEN).multiply(BigDecimal.valueOf(times));
    assertThat(scaled.presentValue(TEN).subtract(expected).abs())
        .isLessThan(BigDecimal.ONE.movePointLeft(30));
    assertThat(RateOfReturn.of(scaled)).isEqualTo(RateOfReturn.of(flows));
  }

  /** Flows made of chosen growth factors have exactly these rates: none lost, none invented. */
  @Property(tries = 300)
  void everyRateIsFound(
      @ForAll @Size(min = 1, max = 5) List<@IntRange(min = 60, max = 300) Integer> growths) {
    List<BigDecimal> coefficients = new ArrayList<>(List.of(BigDecimal.ONE.negate()));
    for (int growth : growths) {
      // times (g − growth), the highest power of g first
      BigDecimal factor = BigDecimal.valueOf(growth, 2);
      List<BigDecimal> product = new ArrayList<>(coefficients);
      product.add(BigDecimal.ZERO);
      for (int at = 0; at < coefficients.size(); at++) {
        product.set(at + 1, product.get(at + 1).subtract(coefficients.get(at).multiply(factor)));
      }
      coefficients = product;
    }
    assertThat(RateOfReturn.of(new CashFlows(coefficients)).rates())
        .containsExactlyElementsOf(
            growths.stream()
                .distinct()
                .sorted()
                .map(growth -> BigDecimal.valueOf(growth - 100L, 2).setScale(6))
                .toList());
  }

  @Property
  void sensitivityIsSymmetricAndTheBreakEvenPaysExactly(
      @ForAll @LongRange(min = 1_000_000, max = 10_000_000_000L) long capital,
      @ForAll @LongRange(min = 1_000_000, max = 10_000_000_000L) long saving,
      @ForAll @LongRange(min = -1_000_000, max = 1_000_000_000L) long cost,
      @ForAll @IntRange(min = 1, max = 20) int life) {
    BigDecimal none = BigDecimal.ZERO;
    Project project =
        new Project(
            BigDecimal.valueOf(capital),
            none,
            none,
            none,
            BigDecimal.valueOf(saving),
            BigDecimal.valueOf(cost),
            life);
    BigDecimal worth = project.flows().presentValue(TEN);
    List<Project.Case> cases = project.sensitivity(TEN);
    for (int at = 0; at < cases.size(); at += 2) {
      BigDecimal mean =
          cases
              .get(at)
              .netPresentValue()
              .add(cases.get(at + 1).netPresentValue())
              .divide(BigDecimal.valueOf(2));
      assertThat(mean.subtract(worth).abs()).isLessThanOrEqualTo(BigDecimal.ONE);
    }
    BigDecimal price = project.breakEven(TEN);
    Project even =
        new Project(
            project.capital(),
            none,
            none,
            none,
            project.yearlySaving().multiply(price),
            project.yearlyCost(),
            life);
    BigDecimal rounding =
        new BigDecimal("0.00005")
            .multiply(project.yearlySaving())
            .multiply(Worth.annuity(TEN, life));
    assertThat(even.flows().presentValue(TEN).abs())
        .isLessThanOrEqualTo(rounding.add(BigDecimal.ONE));
  }

  private static CashFlows flows(List<Long> given) {
    return new CashFlows(given.stream().map(BigDecimal::valueOf).toList());
  }
}
