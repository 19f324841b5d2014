package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.party.PhraseReader;
import vn.sxsh.plan.imports.read.Block.Paragraph;
import vn.sxsh.shared.text.SearchText;

/**
 * Divides a cell into its list items. A marker divides only where the cell began with one of its
 * kind, and never inside a word, a range of years or the name of a body with its unit ("Sở Công
 * Thương - Trung tâm Khuyến công").
 */
final class ListSplitter {

  private static final Pattern DASH = Pattern.compile("\\s[-–—]\\s?(?=[\\p{Lu}\\d\"“(])");
  private static final Pattern LOW_DASH = Pattern.compile("\\s[-–—]\\s(?=\\p{L})");
  private static final Pattern PLUS = Pattern.compile("\\s\\+\\s?(?=\\p{L})");
  private static final Pattern DOT = Pattern.compile("\\s?[•·▪●○◦*]\\s?(?=\\S)");

  /** In the order in which Vietnamese papers count with them. */
  private static final String LETTERS = "abcdđeghiklmnopqrstuvxy";

  private static final Pattern BROADCASTER =
      Pattern.compile("phát thanh$", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);

  /** Beyond these a cell is no list that a person wrote; its lines are kept as they are. */
  private static final int MOST_ITEMS = 1_000;

  private static final int LONGEST_ITEM = 20_000;

  private final PhraseReader agencies;

  ListSplitter(PhraseReader agencies) {
    this.agencies = agencies;
  }

  List<String> split(List<Paragraph> lines) {
    List<String> items = new ArrayList<>();
    for (Paragraph line : lines) {
      Label label = Label.of(line.label(), line.text());
      boolean drawn = !line.label().isEmpty();
      if (items.size() >= MOST_ITEMS) {
        items.add(Grid.text(List.of(line)));
      } else if (label.kind() == Label.Kind.NONE) {
        addLine(items, line.text());
      } else if (drawn) {
        items.add(label.rest());
      } else {
        divide(items, label);
      }
    }
    return items;
  }

  /** A line without a marker is an item of its own, unless the one before runs on in it. */
  private static void addLine(List<String> items, String text) {
    Paragraph line = new Paragraph("", text);
    int last = items.size() - 1;
    if (last >= 0
        && items.get(last).length() < LONGEST_ITEM
        && (TextFlow.startsLow(List.of(line)) || TextFlow.isOpen(items.get(last)))) {
      items.set(last, items.get(last) + " " + text);
    } else {
      items.add(text);
    }
  }

  private void divide(List<String> items, Label label) {
    switch (label.kind()) {
      case DASH -> divide(items, label.rest(), startsLow(label.rest()) ? LOW_DASH : DASH);
      case PLUS -> divide(items, label.rest(), PLUS);
      case DOT -> divide(items, label.rest(), DOT);
      case DECIMAL_1, LETTER, IN_BRACKETS -> divideCounted(items, label);
      default -> items.add((label.printed() + " " + label.rest()).strip());
    }
  }

  private static boolean startsLow(String text) {
    return !text.isEmpty() && Character.isLowerCase(text.codePointAt(0));
  }

  private void divide(List<String> items, String text, Pattern marker) {
    Matcher matcher = marker.matcher(text);
    int from = 0;
    while (items.size() < MOST_ITEMS && matcher.find()) {
      String before = text.substring(from, matcher.start()).strip();
      if (!before.isEmpty() && !belongsTogether(before, beginning(text, matcher.end()))) {
        items.add(before);
        from = matcher.end();
      }
    }
    String rest = text.substring(from).strip();
    if (!rest.isEmpty()) {
      items.add(rest);
    }
  }

  private static String beginning(String text, int from) {
    return text.substring(from, Math.min(text.length(), from + 200));
  }

  private boolean belongsTogether(String before, String after) {
    char last = before.charAt(before.length() - 1);
    if (Character.isDigit(last) && Character.isDigit(after.charAt(0))) {
      return true;
    }
    if (BROADCASTER.matcher(before).find()
        && SearchText.normalise(after).startsWith("truyen hinh")) {
      return true;
    }
    return agencies.endsWithAgency(before) && agencies.beginsWithAgency(after);
  }

  /** "1) … 2) … 3) …" on one line: only the very next number divides. */
  private static void divideCounted(List<String> items, Label label) {
    String text = label.rest();
    String marker = label.printed();
    while (true) {
      String next = successor(marker);
      int at = next == null ? -1 : text.indexOf(" " + next + " ");
      if (at < 0) {
        break;
      }
      items.add(text.substring(0, at).strip());
      text = text.substring(at + next.length() + 2).strip();
      marker = next;
    }
    if (!text.isEmpty()) {
      items.add(text);
    }
  }

  private static String successor(String marker) {
    String bare = Label.bare(marker);
    if (bare.isEmpty()) {
      return null;
    }
    if (Character.isDigit(bare.charAt(0))) {
      return bare.length() > 3 ? null : marker.replace(bare, "" + (Integer.parseInt(bare) + 1));
    }
    int at = LETTERS.indexOf(bare);
    return at < 0 || at + 1 >= LETTERS.length()
        ? null
        : marker.replace(bare, LETTERS.substring(at + 1, at + 2));
  }
}
