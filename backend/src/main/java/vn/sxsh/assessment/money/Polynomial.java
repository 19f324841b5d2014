package vn.sxsh.assessment.money;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.List;

/**
 * A polynomial with whole coefficients, the constant first and the last not zero; an empty list is
 * zero. Whole numbers, because a double cannot tell two rates from one that is touched twice.
 */
record Polynomial(List<BigInteger> coefficients) {

  /** The polynomial of decimal coefficients, times a power of ten. */
  static Polynomial of(List<BigDecimal> values) {
    int scale = values.stream().mapToInt(BigDecimal::scale).max().orElse(0);
    return trimmed(
        values.stream()
            .map(value -> value.scaleByPowerOfTen(Math.max(scale, 0)).toBigIntegerExact())
            .toList());
  }

  boolean isZero() {
    return coefficients.isEmpty();
  }

  int degree() {
    return coefficients.size() - 1;
  }

  /** Without the roots at zero. */
  Polynomial withoutZeros() {
    int first = 0;
    while (first < coefficients.size() && coefficients.get(first).signum() == 0) {
      first++;
    }
    return new Polynomial(coefficients.subList(first, coefficients.size()));
  }

  Polynomial derivative() {
    List<BigInteger> derived = new ArrayList<>();
    for (int power = 1; power < coefficients.size(); power++) {
      derived.add(coefficients.get(power).multiply(BigInteger.valueOf(power)));
    }
    return trimmed(derived);
  }

  /** The remainder of a division, times a positive number, with no common factor left. */
  Polynomial remainder(Polynomial divisor) {
    BigInteger lead = divisor.coefficients.get(divisor.degree());
    List<BigInteger> rest = new ArrayList<>(coefficients);
    for (int at = rest.size() - 1; at >= divisor.degree(); at--) {
      BigInteger top = rest.get(at).multiply(BigInteger.valueOf(lead.signum()));
      for (int power = 0; power < rest.size(); power++) {
        rest.set(power, rest.get(power).multiply(lead.abs()));
      }
      for (int power = 0; power <= divisor.degree(); power++) {
        int place = at - divisor.degree() + power;
        rest.set(place, rest.get(place).subtract(divisor.coefficients.get(power).multiply(top)));
      }
    }
    return primitive(trimmed(rest));
  }

  Polynomial negate() {
    return new Polynomial(coefficients.stream().map(BigInteger::negate).toList());
  }

  /** The sign of its value, exactly. */
  int signAt(BigDecimal x) {
    BigDecimal value = BigDecimal.ZERO;
    for (int power = degree(); power >= 0; power--) {
      value = value.multiply(x).add(new BigDecimal(coefficients.get(power)));
    }
    return value.signum();
  }

  /** All its positive roots lie below: Cauchy's bound, as a power of two. */
  BigDecimal bound() {
    BigInteger lead = coefficients.get(degree()).abs();
    BigInteger most =
        coefficients.stream().map(BigInteger::abs).reduce(BigInteger.ZERO, BigInteger::max);
    return new BigDecimal(
        BigInteger.ONE.shiftLeft(most.divide(lead).add(BigInteger.TWO).bitLength()));
  }

  private static Polynomial primitive(Polynomial given) {
    BigInteger common =
        given.coefficients.stream().reduce(BigInteger.ZERO, (one, other) -> one.gcd(other));
    return common.signum() == 0
        ? given
        : new Polynomial(given.coefficients.stream().map(each -> each.divide(common)).toList());
  }

  private static Polynomial trimmed(List<BigInteger> given) {
    int size = given.size();
    while (size > 0 && given.get(size - 1).signum() == 0) {
      size--;
    }
    return new Polynomial(List.copyOf(given.subList(0, size)));
  }
}
