package vn.sxsh.assessment.money;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The positive roots of a polynomial, every one and each once: Sturm's theorem tells how many lie
 * in an interval, which is halved until each root has its own, and then until it is as narrow as
 * asked. Libraries find one root near a guess (commons-math, Hipparchus) or all of them in doubles,
 * where close or touching ones melt together.
 */
final class PositiveRoots {

  private static final BigDecimal HALF = new BigDecimal("0.5");

  private final Polynomial polynomial;
  private final List<Polynomial> chain = new ArrayList<>();
  private final BigDecimal width;

  /**
   * @param width how near to a root it is enough to come, as a share of the root
   */
  PositiveRoots(Polynomial polynomial, BigDecimal width) {
    this.polynomial = polynomial.withoutZeros();
    this.width = width;
    Polynomial last = this.polynomial;
    Polynomial next = last.derivative();
    chain.add(last);
    while (!next.isZero()) {
      chain.add(next);
      Polynomial rest = last.remainder(next).negate();
      last = next;
      next = rest;
    }
  }

  /** The roots in ascending order. */
  List<BigDecimal> find() {
    List<BigDecimal> roots = new ArrayList<>();
    if (polynomial.degree() > 0) {
      search(BigDecimal.ZERO, polynomial.bound(), roots);
    }
    return roots;
  }

  /** Adds those of the roots that lie above the one and not above the other. */
  private void search(BigDecimal low, BigDecimal high, List<BigDecimal> roots) {
    int inside = changesAt(low) - changesAt(high);
    if (inside == 0) {
      return;
    }
    if (inside == 1) {
      roots.add(narrow(low, high));
      return;
    }
    BigDecimal middle = middle(low, high);
    search(low, middle, roots);
    search(middle, high, roots);
  }

  private BigDecimal narrow(BigDecimal from, BigDecimal to) {
    BigDecimal low = from;
    BigDecimal high = to;
    int changesAbove = changesAt(high);
    int signAbove = polynomial.signAt(high);
    boolean crosses = signAbove != 0 && polynomial.signAt(low) == -signAbove;
    while (high.subtract(low).compareTo(high.multiply(width)) > 0) {
      BigDecimal middle = middle(low, high);
      boolean above =
          crosses ? polynomial.signAt(middle) == -signAbove : changesAt(middle) > changesAbove;
      if (above) {
        low = middle;
      } else {
        high = middle;
      }
    }
    return high;
  }

  private static BigDecimal middle(BigDecimal low, BigDecimal high) {
    return low.add(high).multiply(HALF).stripTrailingZeros();
  }

  private int changesAt(BigDecimal x) {
    int changes = 0;
    int last = 0;
    for (Polynomial each : chain) {
      int sign = each.signAt(x);
      if (sign != 0) {
        changes += last != 0 && sign != last ? 1 : 0;
        last = sign;
      }
    }
    return changes;
  }
}
