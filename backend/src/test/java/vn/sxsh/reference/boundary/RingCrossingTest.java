package vn.sxsh.reference.boundary;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RingCrossingTest {

  @Test
  void namesWhereARingCrossesItself() {
    assertThat(RingCrossing.find(ring(106, 22, 107, 23, 107, 22, 106, 23)))
        .containsExactly(106.5, 22.5);
  }

  @Test
  void leavesARingThatOnlyTouchesItself() {
    // A narrow whose two sides share a point, and a stroke out and back.
    assertThat(RingCrossing.find(ring(0, 0, 2, 0, 2, 2, 1, 1, 0, 2, 1, 1))).isNull();
    assertThat(RingCrossing.find(ring(0, 0, 2, 0, 2, 2, 3, 3, 2, 2, 0, 2))).isNull();
    // A fjord drawn five centimetres over its other side.
    assertThat(RingCrossing.find(ring(0, 0, 2, 0, 2, 1, 1, 1, 2, 1 - 5e-7, 2, 2, 0, 2))).isNull();
  }

  @ParameterizedTest
  @ValueSource(ints = {5, 60, 3_000})
  void findsTheOneCrossingOfARingWhereverItIs(int points) {
    Random random = new Random(points);
    List<double[]> wild = coast(points, random);
    assertThat(RingCrossing.find(wild)).isNull();
    for (int time = 0; time < 20; time++) {
      List<double[]> crossed = new ArrayList<>(wild);
      int at = 1 + random.nextInt(points - 2);
      double[] point = crossed.get(at);
      // A spike through the inside and out on the other side.
      crossed.set(at, new double[] {-2 * point[0], -2 * point[1]});
      double[] place = RingCrossing.find(crossed);
      assertThat(place).as("point %d", at).isNotNull();
      assertThat(place[0] * point[0] + place[1] * point[1]).isNegative();
    }
  }

  @Test
  @Timeout(20)
  void costsLittleHoweverLongOrTangledARingIs() {
    assertThat(RingCrossing.find(coast(400_000, new Random(1)))).isNull();
    List<double[]> star = new ArrayList<>();
    for (int at = 0; at < 400_000; at++) {
      // Strokes through one point, none of which crosses another clearly.
      star.add(new double[] {at % 2 == 0 ? -1 : 1, (at % 2 == 0 ? -1 : 1) * at * 1e-13});
    }
    star.add(star.get(0));
    assertThat(RingCrossing.find(star)).isNotNull();
  }

  /** A ring around a centre whose distance from it varies, so that it never crosses itself. */
  private static List<double[]> coast(int points, Random random) {
    List<double[]> ring = new ArrayList<>();
    double away = 1;
    for (int at = 0; at < points; at++) {
      double turn = 2 * Math.PI * at / points;
      away = Math.min(1.1, Math.max(0.9, away + (random.nextDouble() - 0.5) / points));
      ring.add(new double[] {away * Math.cos(turn), away * Math.sin(turn)});
    }
    ring.add(ring.get(0));
    return ring;
  }

  private static List<double[]> ring(double... numbers) {
    List<double[]> ring = new ArrayList<>();
    for (int at = 0; at < numbers.length; at += 2) {
      ring.add(new double[] {numbers[at], numbers[at + 1]});
    }
    ring.add(ring.get(0));
    return ring;
  }
}
