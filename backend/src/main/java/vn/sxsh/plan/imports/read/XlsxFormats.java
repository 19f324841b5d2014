package vn.sxsh.plan.imports.read;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamReader;

/**
 * Knows which numbers of a workbook are dates or percentages, and writes them as a reader would.
 */
final class XlsxFormats extends PartHandler {

  private enum Kind {
    NUMBER,
    DATE,
    PERCENT
  }

  private static final Pattern QUOTED = Pattern.compile("\"[^\"]*\"|\\[[^\\]]*]|\\\\.");
  private static final Pattern DATE_SIGN = Pattern.compile("[dmyhs]", Pattern.CASE_INSENSITIVE);
  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");
  private static final int LAST_DAY = 2_958_465;
  private static final int DIGITS = 15;

  private final Map<Integer, Kind> custom = new HashMap<>();
  private final List<Kind> styles = new ArrayList<>();
  private final LocalDate dayZero;
  private boolean inStyles;

  XlsxFormats(boolean since1904) {
    dayZero = since1904 ? LocalDate.of(1904, 1, 1) : LocalDate.of(1899, 12, 30);
  }

  @Override
  public void start(XMLStreamReader element) {
    switch (element.getLocalName()) {
      case "numFmt" ->
          custom.put(
              number(element, "numFmtId", -1),
              kind(String.valueOf(attribute(element, "formatCode"))));
      case "cellXfs" -> inStyles = true;
      case "xf" -> {
        if (inStyles) {
          styles.add(kind(number(element, "numFmtId", 0)));
        }
      }
      default -> {
        // Fonts and borders do not matter.
      }
    }
  }

  @Override
  public void end(String namespace, String name) {
    if (name.equals("cellXfs")) {
      inStyles = false;
    }
  }

  private Kind kind(int format) {
    if (custom.containsKey(format)) {
      return custom.get(format);
    }
    if (format == 9 || format == 10) {
      return Kind.PERCENT;
    }
    return format >= 14 && format <= 17 || format == 22 ? Kind.DATE : Kind.NUMBER;
  }

  private static Kind kind(String code) {
    String bare = QUOTED.matcher(code).replaceAll("");
    if (bare.contains("%")) {
      return Kind.PERCENT;
    }
    boolean general = bare.equalsIgnoreCase("general");
    return !general && DATE_SIGN.matcher(bare).find() ? Kind.DATE : Kind.NUMBER;
  }

  /** The printed form of a stored number; the text itself when it is none. */
  String print(String stored, int style) {
    BigDecimal value;
    try {
      // Excel keeps fifteen digits: 1.1000000000000001 was typed as 1.1.
      value = new BigDecimal(stored.strip()).round(new MathContext(DIGITS)).stripTrailingZeros();
    } catch (NumberFormatException | ArithmeticException e) {
      return stored;
    }
    if (Math.abs((long) value.scale()) > 400 || value.precision() - (long) value.scale() > 400) {
      return stored;
    }
    Kind kind = style >= 0 && style < styles.size() ? styles.get(style) : Kind.NUMBER;
    if (kind == Kind.DATE && value.signum() >= 0 && value.intValue() <= LAST_DAY) {
      return DAY.format(dayZero.plusDays(value.intValue()));
    }
    if (kind == Kind.PERCENT) {
      return value.movePointRight(2).stripTrailingZeros().toPlainString() + "%";
    }
    return value.toPlainString();
  }
}
