package vn.sxsh.plan.imports.read;

import java.util.Arrays;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/** Draws the numbers and bullets that Word keeps apart from the text. */
final class DocxNumbering {

  private static final int LEVELS = 9;

  /** One level of a list: how it counts, what it prints, where it begins. */
  private static final class Level {
    String format = "decimal";
    String text = "";
    int start = 1;
  }

  private final Map<Integer, Level[]> lists = new HashMap<>();
  private final Map<Integer, Integer> listOfNumbering = new HashMap<>();
  private final Map<String, int[]> styles = new HashMap<>();
  private final Map<Integer, int[]> counters = new HashMap<>();

  private DocxNumbering() {}

  static DocxNumbering read(OfficePackage zip, String numberingPart, String stylesPart) {
    DocxNumbering numbering = new DocxNumbering();
    zip.read(numberingPart, numbering.new Definitions());
    zip.read(stylesPart, numbering.new Styles());
    return numbering;
  }

  /** The label of the next paragraph of that list and level; empty when it has none. */
  String label(String style, int numbering, int level) {
    int id = numbering;
    int depth = level;
    if (id < 0 && styles.containsKey(style)) {
      id = styles.get(style)[0];
      depth = styles.get(style)[1];
    }
    Integer list = listOfNumbering.get(id);
    Level[] levels = list == null ? null : lists.get(list);
    if (levels == null || depth < 0 || depth >= LEVELS || levels[depth] == null) {
      return "";
    }
    int[] counts = counters.computeIfAbsent(list, key -> new int[LEVELS]);
    for (int i = 0; i < depth; i++) {
      counts[i] = counts[i] == 0 && levels[i] != null ? levels[i].start : counts[i];
    }
    counts[depth] = counts[depth] == 0 ? levels[depth].start : counts[depth] + 1;
    Arrays.fill(counts, depth + 1, LEVELS, 0);
    return print(levels, depth, counts);
  }

  private static String print(Level[] levels, int depth, int[] counts) {
    Level level = levels[depth];
    if (level.format.equals("bullet")) {
      return level.text.length() == 1 && "-–+•*".contains(level.text) ? level.text : "-";
    }
    String printed = level.text;
    for (int i = 0; i <= depth; i++) {
      String format = levels[i] == null ? "decimal" : levels[i].format;
      printed = printed.replace("%" + (i + 1), count(format, counts[i]));
    }
    return printed.strip();
  }

  private static String count(String format, int value) {
    return switch (format) {
      case "lowerLetter" -> letters(value);
      case "upperLetter" -> letters(value).toUpperCase(Locale.ROOT);
      case "upperRoman" -> roman(value);
      case "lowerRoman" -> roman(value).toLowerCase(Locale.ROOT);
      case "none" -> "";
      default -> Integer.toString(value);
    };
  }

  private static String letters(int value) {
    int index = Math.max(0, value - 1);
    return String.valueOf((char) ('a' + index % 26)).repeat(Math.min(5, index / 26 + 1));
  }

  private static String roman(int value) {
    int[] values = {100, 90, 50, 40, 10, 9, 5, 4, 1};
    String[] signs = {"C", "XC", "L", "XL", "X", "IX", "V", "IV", "I"};
    StringBuilder out = new StringBuilder();
    int rest = Math.min(Math.max(0, value), 399);
    for (int i = 0; i < values.length; i++) {
      while (rest >= values[i]) {
        out.append(signs[i]);
        rest -= values[i];
      }
    }
    return out.toString();
  }

  /** Reads numbering.xml. */
  private final class Definitions extends PartHandler {
    private Level[] list;
    private Level level;
    private int numbering = -1;

    @Override
    public void start(XMLStreamReader element) {
      switch (element.getLocalName()) {
        case "abstractNum" -> {
          list = new Level[LEVELS];
          lists.put(number(element, "abstractNumId", -1), list);
        }
        case "lvl" -> {
          level = new Level();
          int depth = number(element, "ilvl", -1);
          if (list != null && depth >= 0 && depth < LEVELS) {
            list[depth] = level;
          }
        }
        case "start" -> {
          if (level != null) {
            level.start = number(element, "val", 1);
          }
        }
        case "numFmt" -> {
          if (level != null) {
            level.format = String.valueOf(attribute(element, "val"));
          }
        }
        case "lvlText" -> {
          if (level != null) {
            level.text = String.valueOf(attribute(element, "val"));
          }
        }
        case "num" -> {
          list = null;
          numbering = number(element, "numId", -1);
        }
        case "abstractNumId" -> listOfNumbering.put(numbering, number(element, "val", -1));
        default -> {
          // Fonts and indents do not matter.
        }
      }
    }

    @Override
    public void end(String namespace, String name) {
      if (name.equals("lvl")) {
        level = null;
      }
    }
  }

  /** Reads which styles bring a numbering with them. */
  private final class Styles extends PartHandler {
    private String style = "";
    private int depth;

    @Override
    public void start(XMLStreamReader element) {
      switch (element.getLocalName()) {
        case "style" -> {
          style = String.valueOf(attribute(element, "styleId"));
          depth = 0;
        }
        case "ilvl" -> depth = number(element, "val", 0);
        case "numId" -> styles.put(style, new int[] {number(element, "val", -1), depth});
        default -> {
          // Looks do not matter.
        }
      }
    }
  }
}
