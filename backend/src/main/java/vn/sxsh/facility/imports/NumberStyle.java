package vn.sxsh.facility.imports;

import java.math.BigDecimal;
import java.util.regex.Pattern;

/** How a file writes numbers; it is declared, never guessed: "102,736" may be either. */
public enum NumberStyle {
  /** 1.234,56 as in Viet Nam. */
  COMMA_DECIMAL('.', ',', "-?\\d{1,3}(?:\\.\\d{3})+(?:,\\d+)?|-?\\d+(?:,\\d+)?"),
  /** 1,234.56. */
  POINT_DECIMAL(',', '.', "-?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?|-?\\d+(?:\\.\\d+)?");

  private static final int LONGEST = 30;

  private final char group;
  private final char decimal;
  private final Pattern form;

  NumberStyle(char group, char decimal, String form) {
    this.group = group;
    this.decimal = decimal;
    this.form = Pattern.compile(form);
  }

  /** The number, or null when the text is none in this style. */
  BigDecimal read(String text) {
    String typed = text.replaceAll("[\\s\\u00A0]", "");
    if (typed.length() > LONGEST || !form.matcher(typed).matches()) {
      return null;
    }
    return new BigDecimal(typed.replace(String.valueOf(group), "").replace(decimal, '.'));
  }
}
