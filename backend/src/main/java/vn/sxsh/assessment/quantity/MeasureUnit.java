package vn.sxsh.assessment.quantity;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The units in which resources are counted, each with its size in the base unit of its dimension:
 * kilogram, cubic metre, joule, piece. A calorie is the one of the International Table (4.1868 J),
 * on which the tonne of oil equivalent rests (10⁷ kcal = 41.868 GJ); each larger one is a multiple
 * of it, so that they agree everywhere.
 */
public enum MeasureUnit {
  G("g", Dimension.MASS, "0.001"),
  KG("kg", Dimension.MASS, "1"),
  QUINTAL("tạ", Dimension.MASS, "100"),
  TONNE("tấn", Dimension.MASS, "1000"),
  LITRE("l", Dimension.VOLUME, "0.001"),
  CUBIC_METRE("m³", Dimension.VOLUME, "1"),
  MJ("MJ", Dimension.ENERGY, "1000000"),
  GJ("GJ", Dimension.ENERGY, "1000000000"),
  KWH("kWh", Dimension.ENERGY, "3600000"),
  MWH("MWh", Dimension.ENERGY, "3600000000"),
  CAL("cal", Dimension.ENERGY, "4.1868"),
  KCAL("kcal", Dimension.ENERGY, "4186.8"),
  /** A million British thermal units of the International Table. */
  MMBTU("MMBtu", Dimension.ENERGY, "1055055852.62"),
  PIECE("cái", Dimension.COUNT, "1"),
  THOUSAND_PIECES("nghìn cái", Dimension.COUNT, "1000");

  private final String symbol;
  private final Dimension dimension;
  private final BigDecimal size;

  MeasureUnit(String symbol, Dimension dimension, String size) {
    this.symbol = symbol;
    this.dimension = dimension;
    this.size = new BigDecimal(size);
  }

  /** The unit of that symbol, capitals or not ({@code KWH}, {@code m3}); none when unknown. */
  public static Optional<MeasureUnit> find(String symbol) {
    String plain = plain(symbol);
    return Arrays.stream(values()).filter(unit -> plain(unit.symbol).equals(plain)).findFirst();
  }

  /** How it is written. */
  public String symbol() {
    return symbol;
  }

  public Dimension dimension() {
    return dimension;
  }

  /** How many base units it is. */
  BigDecimal size() {
    return size;
  }

  private static String plain(String symbol) {
    return symbol.strip().replace('³', '3').toLowerCase(Locale.ROOT);
  }
}
