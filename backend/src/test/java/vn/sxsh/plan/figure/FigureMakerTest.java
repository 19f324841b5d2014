package vn.sxsh.plan.figure;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetDirection;

class FigureMakerTest {

  private static final LocalDate DAY = LocalDate.of(2020, 12, 31);

  @Test
  void decidesByTheNumbersAndNotByTheRoundedShare() {
    TargetFigure almost = maker("50").rate(4_998, 10_000, 0, null);
    assertThat(almost.percent()).isEqualByComparingTo("50.0");
    assertThat(almost.met()).isFalse();
    assertThat(almost.gap()).isEqualByComparingTo("0.1");
    assertThat(maker("50").rate(5_000, 10_000, 0, null).met()).isTrue();
  }

  @Test
  void roundsHalfUpToOneDecimal() {
    assertThat(FigureMaker.percent(1, 8)).isEqualTo(new BigDecimal("12.5"));
    assertThat(FigureMaker.percent(1, 2_000)).isEqualTo(new BigDecimal("0.1"));
    assertThat(FigureMaker.percent(2, 3)).isEqualTo(new BigDecimal("66.7"));
  }

  @Test
  void isAllOnlyWhenItIsAll() {
    assertThat(FigureMaker.percent(1_999, 2_000)).isEqualTo(new BigDecimal("99.9"));
    assertThat(FigureMaker.percent(2_000, 2_000)).isEqualTo(new BigDecimal("100.0"));
  }

  @Test
  void missesAsMuchAsOneCanReadFromTheFigure() {
    TargetFigure figure = maker("100").rate(371, 379, 0, null);
    assertThat(figure.percent().add(figure.gap())).isEqualByComparingTo("100");
  }

  @Test
  void missesWhatIsTooMuchWhenTheAimIsAnUpperOne() {
    Target target = new Target();
    target.aim = new BigDecimal("5");
    target.aimTo = new BigDecimal("8");
    target.direction = TargetDirection.AT_MOST;
    FigureMaker maker = new FigureMaker(target, Reading.ADOPTING_OF_ACTIVE, "", true, DAY);
    assertThat(maker.rate(8, 100, 0, null).met()).isTrue();
    assertThat(maker.rate(10, 100, 0, null).met()).isFalse();
    assertThat(maker.rate(10, 100, 0, null).gap()).isEqualByComparingTo("2.0");
  }

  @Test
  void judgesTheNationalReadingByTheNationalAim() {
    Target target = new Target();
    target.aim = new BigDecimal("25");
    target.direction = TargetDirection.AT_LEAST;
    FigureMaker maker =
        new FigureMaker(target, Reading.NATIONAL_SAVING_OF_ADOPTING, "", false, DAY);
    assertThat(maker.rate(30, 100, 0, null).met()).isFalse();
    assertThat(maker.rate(100, 100, 0, null).met()).isTrue();
  }

  @Test
  void hasNoDataWhenThereIsNothingToTakeAShareOf() {
    TargetFigure figure = maker("50").rate(0, 0, 0, null);
    assertThat(figure.state()).isEqualTo(FigureState.EMPTY_DENOMINATOR);
    assertThat(figure.percent()).isNull();
    assertThat(figure.met()).isNull();
    assertThat(figure.grade()).isNull();
  }

  @Test
  void gradesTheRegistryByWhatIsConfirmed() {
    assertThat(maker("50").rate(0, 10, 9, null).grade()).isEqualTo(DataGrade.A);
    assertThat(maker("50").rate(0, 10, 8, null).grade()).isEqualTo(DataGrade.B);
    assertThat(maker("50").rate(0, 10, 4, null).grade()).isEqualTo(DataGrade.C);
    assertThat(maker("50").rate(0, 10, 3, null).grade()).isEqualTo(DataGrade.D);
  }

  @Test
  void drawsALineThroughThreeYearEndsAtLeast() {
    List<LocalDate> days = List.of(day(2016), day(2017), day(2018));
    TargetSeries.Trend trend =
        TrendLine.of(days, List.of(share(10), share(20), share(30)), day(2020));
    assertThat(trend.perYear()).isEqualByComparingTo("10.0");
    assertThat(trend.expected()).isEqualByComparingTo("50.0");
    assertThat(TrendLine.of(days.subList(0, 2), List.of(share(10), share(20)), day(2020))).isNull();
    assertThat(TrendLine.of(days, List.of(share(10), share(50), share(90)), day(2020)).expected())
        .isEqualByComparingTo("100.0");
  }

  private static LocalDate day(int year) {
    return LocalDate.of(year, 12, 31);
  }

  private static TargetSeries.Share share(int percent) {
    return new TargetSeries.Share(percent, 100L, BigDecimal.valueOf(percent));
  }

  private static FigureMaker maker(String aim) {
    Target target = new Target();
    target.aim = new BigDecimal(aim);
    target.direction = TargetDirection.AT_LEAST;
    return new FigureMaker(target, Reading.ADOPTING_OF_POTENTIAL, "", true, DAY);
  }
}
