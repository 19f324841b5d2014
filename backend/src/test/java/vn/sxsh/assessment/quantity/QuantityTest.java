package vn.sxsh.assessment.quantity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.sxsh.assessment.quantity.MeasureUnit.CAL;
import static vn.sxsh.assessment.quantity.MeasureUnit.CUBIC_METRE;
import static vn.sxsh.assessment.quantity.MeasureUnit.KCAL;
import static vn.sxsh.assessment.quantity.MeasureUnit.KG;
import static vn.sxsh.assessment.quantity.MeasureUnit.KWH;
import static vn.sxsh.assessment.quantity.MeasureUnit.LITRE;
import static vn.sxsh.assessment.quantity.MeasureUnit.TONNE;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Units convert within their dimension, and nowhere else. */
class QuantityTest {

  @ParameterizedTest
  @CsvSource({
    "1, KWH, MJ, 3.6",
    "96000, KWH, MWH, 96",
    "1, KCAL, CAL, 1000",
    "1, GJ, KCAL, 238845.896627",
    "1, MMBTU, KWH, 293.071070",
    "2.5, TONNE, KG, 2500",
    "3, QUINTAL, TONNE, 0.3",
    "-1500, LITRE, CUBIC_METRE, -1.5",
    "3200, PIECE, THOUSAND_PIECES, 3.2"
  })
  void converts(BigDecimal amount, MeasureUnit from, MeasureUnit to, BigDecimal expected) {
    assertThat(new Quantity(amount, from).in(to).amount().setScale(6, RoundingMode.HALF_UP))
        .isEqualByComparingTo(expected);
  }

  /** Ten million kilocalories are one tonne of oil equivalent: 41.868 GJ. */
  @Test
  void caloriesAgreeOnEveryWay() {
    BigDecimal many = new BigDecimal("10000000");
    assertThat(new Quantity(many, KCAL).in(MeasureUnit.GJ).amount()).isEqualByComparingTo("41.868");
    assertThat(new Quantity(many, KCAL).in(CAL).in(MeasureUnit.GJ).amount())
        .isEqualByComparingTo("41.868");
  }

  @Test
  void whatMeasuresDifferentThingsIsRefused() {
    for (MeasureUnit from : MeasureUnit.values()) {
      for (MeasureUnit to : MeasureUnit.values()) {
        Quantity one = new Quantity(BigDecimal.ONE, from);
        if (from.dimension() == to.dimension()) {
          assertThat(one.in(to).in(from).amount().setScale(20, RoundingMode.HALF_UP))
              .isEqualByComparingTo("1");
        } else {
          assertThatThrownBy(() -> one.in(to)).isInstanceOf(IncompatibleUnitsException.class);
        }
      }
    }
  }

  @Test
  void aVolumeBecomesAMassOnlyWithADensity() {
    BigDecimal diesel = new BigDecimal("850");
    assertThat(new Quantity(new BigDecimal("1000"), LITRE).in(TONNE, diesel).amount())
        .isEqualByComparingTo("0.85");
    assertThat(new Quantity(new BigDecimal("1.7"), TONNE).in(CUBIC_METRE, diesel).amount())
        .isEqualByComparingTo("2");
    assertThat(new Quantity(BigDecimal.ONE, TONNE).in(KG, diesel).amount())
        .isEqualByComparingTo("1000");
    assertThatThrownBy(() -> new Quantity(BigDecimal.ONE, KWH).in(TONNE, diesel))
        .isInstanceOf(IncompatibleUnitsException.class);
  }

  @Test
  void aUnitIsKnownByItsSymbolOrNotAtAll() {
    assertThat(MeasureUnit.find(" KWH ")).contains(KWH);
    assertThat(MeasureUnit.find("m3")).contains(CUBIC_METRE);
    assertThat(MeasureUnit.find("Tấn")).contains(TONNE);
    assertThat(MeasureUnit.find("TOE")).isEmpty();
    assertThat(MeasureUnit.find("thùng")).isEmpty();
  }
}
