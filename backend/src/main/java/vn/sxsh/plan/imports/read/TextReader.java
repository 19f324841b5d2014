package vn.sxsh.plan.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads plain text: lines are paragraphs, and a run of lines with tabs (or between vertical bars)
 * is a table. Copes with what converters and the clipboard leave behind: tags of lists inside a
 * cell, rows of dashes, stars around bold words, and the quotes that a spreadsheet puts around a
 * cell of several lines.
 */
final class TextReader {

  private static final Pattern BREAKING_TAG =
      Pattern.compile("</?(?:li|br|p|div)(?:\\s[^<>]*)?/?>", Pattern.CASE_INSENSITIVE);
  private static final Pattern OTHER_TAG =
      Pattern.compile(
          "</?(?:ul|ol|b|i|u|em|strong|span|font|sup|sub)(?:\\s[^<>]*)?/?>",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern RULE_CELL = Pattern.compile(":?-{2,}:?");
  private static final Pattern BOLD = Pattern.compile("^\\*\\*|\\*\\*$");
  private static final Pattern HEADING_MARK = Pattern.compile("^#{1,6} ");
  private static final int MAX_QUOTED_CHARS = 20_000;
  private static final int OPEN = -1;
  private static final int STRAY = -2;

  private final BlockCollector collector;
  private boolean inTable;

  TextReader(BlockCollector collector) {
    this.collector = collector;
  }

  void read(String text) {
    LineCursor lines = new LineCursor(text);
    while (lines.hasNext()) {
      String line = lines.next();
      if (line.indexOf('\t') >= 0) {
        row(tabCells(line, lines));
      } else if (isBarRow(line)) {
        row(barCells(line));
      } else {
        endTable();
        String plain = HEADING_MARK.matcher(line.strip()).replaceFirst("");
        addLines(BOLD.matcher(plain).replaceAll(""));
      }
    }
    endTable();
  }

  private void row(List<String> cells) {
    boolean rule = false;
    for (String cell : cells) {
      if (!cell.isBlank()) {
        rule = RULE_CELL.matcher(cell.strip()).matches();
        if (!rule) {
          break;
        }
      }
    }
    if (rule) {
      return;
    }
    if (!inTable) {
      collector.startTable("");
      inTable = true;
    }
    collector.startRow();
    for (String cell : cells) {
      collector.startCell(1, 1, false);
      addLines(cell);
      collector.endCell();
    }
    collector.endRow();
  }

  private void endTable() {
    if (inTable) {
      collector.endTable();
      inTable = false;
    }
  }

  private void addLines(String raw) {
    String text = raw;
    if (text.indexOf('<') >= 0) {
      text = BREAKING_TAG.matcher(text).replaceAll("\n");
      text = OTHER_TAG.matcher(text).replaceAll(" ");
    }
    if (text.indexOf('\n') < 0) {
      collector.line("", text);
      return;
    }
    text.lines().forEach(line -> collector.line("", line));
  }

  /** The cells of a row; one that opens with a quote goes on over lines until it is closed. */
  private static List<String> tabCells(String line, LineCursor lines) {
    List<String> cells = new ArrayList<>();
    String rest = line;
    while (true) {
      if (cells.size() > ReadLimits.MAX_COLUMNS) {
        throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_COLUMNS, ReadLimits.MAX_COLUMNS);
      }
      if (rest.startsWith("\"")) {
        int close = closingQuote(rest);
        if (close == OPEN) {
          String longer = lines.extend(rest, TextReader::closingQuote, MAX_QUOTED_CHARS);
          if (longer != null) {
            rest = longer;
            close = closingQuote(rest);
          }
        }
        if (close > 0) {
          cells.add(rest.substring(1, close).replace("\"\"", "\""));
          if (close + 1 >= rest.length()) {
            return cells;
          }
          rest = rest.substring(close + 2);
          continue;
        }
      }
      int tab = rest.indexOf('\t');
      cells.add(tab < 0 ? rest : rest.substring(0, tab));
      if (tab < 0) {
        return cells;
      }
      rest = rest.substring(tab + 1);
    }
  }

  /**
   * Where the quote at the start is closed, just before a tab or the end; {@link #OPEN} when the
   * text ends before that, {@link #STRAY} when another quote shows that it was none of this kind.
   */
  private static int closingQuote(String text) {
    int at = 1;
    while (true) {
      at = text.indexOf('"', at);
      if (at < 0) {
        return OPEN;
      }
      if (at + 1 < text.length() && text.charAt(at + 1) == '"') {
        at += 2;
      } else if (at + 1 == text.length() || text.charAt(at + 1) == '\t') {
        return at;
      } else {
        return STRAY;
      }
    }
  }

  private static boolean isBarRow(String line) {
    String text = line.strip();
    return text.length() > 2 && text.startsWith("|") && text.endsWith("|");
  }

  private static List<String> barCells(String line) {
    String text = line.strip();
    return List.of(text.substring(1, text.length() - 1).split("\\|", -1));
  }
}
