package vn.sxsh.assessment.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sxsh.assessment.money.CashFlows.of;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.sxsh.assessment.money.Payback.Note;

/** Money on every worked figure of domain.md, and on published cases of finance libraries. */
class MoneyTest {

  private static final BigDecimal TEN = new BigDecimal("0.1");

  /** domain.md, "Economic figures" and "More checks". */
  @ParameterizedTest
  @CsvSource({
    "100000000, 30000000, 5, 0.10, 3.33,  13723603,  0.1524, NONE",
    "450000000, 120000000, 8, 0.12, 3.75, 146116772,  0.207769, NONE",
    "250000000, 40000000, 5, 0.10, 6.25, -98368529, -0.070051, LONGER_THAN_LIFE"
  })
  void workedFigures(
      BigDecimal investment,
      BigDecimal saving,
      int life,
      BigDecimal rate,
      BigDecimal payback,
      BigDecimal worth,
      BigDecimal irr,
      Note note) {
    CashFlows flows = CashFlows.level(investment, saving, life);
    Payback simple = Payback.simple(investment, saving, life);
    assertThat(simple.years()).isEqualByComparingTo(payback);
    assertThat(simple.note()).isEqualTo(note);
    assertThat(flows.netPresentValue(rate)).isEqualByComparingTo(worth);
    RateOfReturn found = RateOfReturn.of(flows);
    assertThat(found.note()).isEqualTo(RateOfReturn.Note.ONE);
    assertThat(found.only().setScale(irr.scale(), RoundingMode.HALF_UP)).isEqualByComparingTo(irr);
  }

  /**
   * Published: numpy-financial (docstring of {@code irr}, and the home page of its documentation)
   * and Microsoft's help for IRR.
   */
  @Test
  void ratesOfReturnAsPublished() {
    only("0.280948", -100, 39, 59, 55, 20);
    only("-0.095496", -100, 0, 0, 74);
    only("0.567230", -250000, 100000, 150000, 200000, 250000, 300000);
    only("0.086631", -70000, 12000, 15000, 18000, 21000, 26000);
    only("-0.021245", -70000, 12000, 15000, 18000, 21000);
    assertThat(RateOfReturn.of(of(-100, 100, 0, -7)).rates()).contains(rate("-0.083300"));
    assertThat(RateOfReturn.of(of(-100, 100, 0, 7)).rates()).contains(rate("0.062058"));
    CashFlows tenths =
        new CashFlows(List.of(rate("-5"), rate("10.5"), rate("1"), rate("-8"), rate("1")));
    assertThat(RateOfReturn.of(tenths).rates()).contains(rate("0.088598"));
  }

  /** Lorie and Savage's pump (1955), and rates chosen by hand: (1+r − 1.1)(1+r − 1.2). */
  @Test
  void severalRatesAreAllThere() {
    several(List.of("0.250000", "4.000000"), -1600, 10000, -10000);
    several(List.of("0.100000", "0.200000"), -100, 230, -132);
    // (g − 1)(g − 1.5)(g − 2) with g = 1 + r
    several(List.of("0.000000", "0.500000", "1.000000"), -2, 9, -13, 6);
  }

  @Test
  void noRateIsAnAnswer() {
    assertThat(RateOfReturn.of(of(100, 20, 30)).note())
        .isEqualTo(RateOfReturn.Note.SIGN_NEVER_CHANGES);
    assertThat(RateOfReturn.of(of(-100, 0, -30)).note())
        .isEqualTo(RateOfReturn.Note.SIGN_NEVER_CHANGES);
    assertThat(RateOfReturn.of(of(0, 0, 0)).note()).isEqualTo(RateOfReturn.Note.SIGN_NEVER_CHANGES);
    RateOfReturn none = RateOfReturn.of(of(-100, 200, -150));
    assertThat(none.note()).isEqualTo(RateOfReturn.Note.NO_RATE);
    assertThat(none.rates()).isEmpty();
    assertThat(none.only()).isNull();
  }

  /** Touches zero at 10 % without crossing it: −(g − 1.1)². */
  @Test
  void aRateThatIsOnlyTouchedIsOne() {
    only("0.100000", -100, 220, -121);
    only("0.000000", 0, -100, 200, -100);
  }

  /** Microsoft's help for MIRR: 12.61 %, after three years −4.80 %, at 14 % 13.48 %. */
  @Test
  void modifiedRates() {
    CashFlows flows = of(-120000, 39000, 30000, 21000, 37000, 46000);
    assertThat(RateOfReturn.modified(flows, TEN, rate("0.12"))).isEqualByComparingTo("0.126094");
    assertThat(RateOfReturn.modified(flows, TEN, rate("0.14"))).isEqualByComparingTo("0.134759");
    assertThat(RateOfReturn.modified(of(-120000, 39000, 30000, 21000), TEN, rate("0.12")))
        .isEqualByComparingTo("-0.048045");
    assertThat(RateOfReturn.modified(of(-100, -10), TEN, TEN)).isNull();
    assertThat(RateOfReturn.modified(of(100, 10), TEN, TEN)).isNull();
  }

  @Test
  void discountedPayback() {
    // 27,272,727; 24,793,388; 22,539,444; 20,490,404 leave 4,904,036 of 18,627,640: 4.26
    assertThat(Payback.discounted(CashFlows.level(rate("100000000"), rate("30000000"), 5), TEN))
        .isEqualTo(new Payback(rate("4.26"), Note.NONE));
    assertThat(Payback.discounted(CashFlows.level(rate("250000000"), rate("40000000"), 5), TEN))
        .isEqualTo(new Payback(null, Note.NOT_WITHIN_LIFE));
    assertThat(Payback.discounted(of(0, 10), TEN).note()).isEqualTo(Note.NOTHING_INVESTED);
    // Back after a year, and lost again: it is not back.
    assertThat(Payback.discounted(of(-100, 110, -50), BigDecimal.ZERO).years()).isNull();
    assertThat(Payback.discounted(of(-100, 110, -50, 80), BigDecimal.ZERO).years())
        .isEqualByComparingTo("2.50");
  }

  @Test
  void whatHasNoPaybackSaysWhy() {
    assertThat(Payback.simple(rate("100"), BigDecimal.ZERO, 5))
        .isEqualTo(new Payback(null, Note.NO_SAVING));
    assertThat(Payback.simple(rate("100"), rate("-5"), 5).note()).isEqualTo(Note.NO_SAVING);
    assertThat(Payback.simple(BigDecimal.ZERO, rate("5"), 5))
        .isEqualTo(new Payback(rate("0.00"), Note.NOTHING_INVESTED));
    assertThat(Payback.simple(rate("100"), rate("20"), 5).note()).isEqualTo(Note.NONE);
  }

  @ParameterizedTest
  @CsvSource({
    "0, UNDER_1", "0.99, UNDER_1", "1.00, FROM_1_TO_2", "2.99, FROM_2_TO_3",
    "3.00, FROM_3_TO_5", "4.99, FROM_3_TO_5", "5.00, FROM_5_TO_10", "10.00, FROM_10",
    "5000.00, FROM_10"
  })
  void bracketsCoverTheAxisOnce(BigDecimal years, PaybackBracket bracket) {
    assertThat(PaybackBracket.of(new Payback(years, Note.NONE))).isEqualTo(bracket);
    assertThat(PaybackBracket.of(new Payback(null, Note.NO_SAVING)))
        .isEqualTo(PaybackBracket.NEVER);
  }

  @Test
  void indexAndAnnualWorth() {
    CashFlows flows = CashFlows.level(rate("100000000"), rate("30000000"), 5);
    assertThat(Worth.profitabilityIndex(flows, TEN)).isEqualByComparingTo("1.1372");
    // 30,000,000 − 100,000,000 · 0.2637974808 (the capital recovery factor, 10 %, 5 years)
    assertThat(Worth.annual(flows, TEN)).isEqualByComparingTo("3620252");
    assertThat(Worth.annual(flows, BigDecimal.ZERO)).isEqualByComparingTo("10000000");
    assertThat(Worth.profitabilityIndex(of(0, 5), TEN)).isNull();
  }

  @Test
  void thePartsOfAnInvestmentAreKeptApart() {
    Project project =
        project("120000000", "10000000", "5000000", "25000000", "36000000", "6000000");
    assertThat(project.investment()).isEqualByComparingTo("100000000");
    assertThat(project.netSaving()).isEqualByComparingTo("30000000");
    assertThat(project.payback().years()).isEqualByComparingTo("3.33");
    assertThat(project.flows().netPresentValue(TEN)).isEqualByComparingTo("13723603");
  }

  @Test
  void sensitivityMovesOneDriverByAFifth() {
    Project project = project("100000000", "0", "0", "0", "30000000", "0");
    assertThat(project.sensitivity(TEN))
        .extracting(each -> each.driver() + " " + each.change() + " " + each.netPresentValue())
        .containsExactly(
            "INVESTMENT -0.2 33723603",
            "INVESTMENT 0.2 -6276397",
            "SAVING -0.2 -9021118",
            "SAVING 0.2 36468324",
            "YEARLY_COST -0.2 13723603",
            "YEARLY_COST 0.2 13723603");
    // 100,000,000 / (30,000,000 · 3.7907867694)
    assertThat(project.breakEven(TEN)).isEqualByComparingTo("0.8793");
    assertThat(project("1", "0", "0", "0", "0", "0").breakEven(TEN)).isNull();
  }

  /** Joint circular 221/2012, as worked in domain.md. */
  @ParameterizedTest
  @CsvSource({"80000000, 40000000", "120000000, 50000000", "100000000, 50000000", "0, 0", "1, 0"})
  void stateSupport(BigDecimal cost, BigDecimal support) {
    assertThat(StateSupport.CIRCULAR_221_2012.most(cost)).isEqualByComparingTo(support);
  }

  @Test
  void aRateOfMinusAHundredPercentIsNoRate() {
    assertThatThrownBy(() -> of(-100, 110).netPresentValue(rate("-1")))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static void only(String expected, long... flows) {
    RateOfReturn found = RateOfReturn.of(of(flows));
    assertThat(found.rates()).containsExactly(rate(expected));
    assertThat(found.only()).isEqualTo(rate(expected));
  }

  private static void several(List<String> expected, long... flows) {
    RateOfReturn found = RateOfReturn.of(of(flows));
    assertThat(found.rates())
        .containsExactlyElementsOf(expected.stream().map(BigDecimal::new).toList());
    assertThat(found.note()).isEqualTo(RateOfReturn.Note.SEVERAL);
    assertThat(found.only()).isNull();
  }

  private static Project project(
      String capital, String other, String revenue, String rebate, String saving, String cost) {
    return new Project(
        rate(capital), rate(other), rate(revenue), rate(rebate), rate(saving), rate(cost), 5);
  }

  private static BigDecimal rate(String value) {
    return new BigDecimal(value);
  }
}
