package vn.sxsh.shared.text;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Reads comma-separated values (RFC 4180) with a header line. */
public final class Csv {

  private final String text;
  private int at;

  private Csv(String text) {
    this.text = text;
  }

  /** The lines of a file of the program, each by the names of the header; empty cells are null. */
  public static List<Map<String, String>> readResource(String path) {
    try (InputStream stream = Csv.class.getResourceAsStream(path)) {
      return read(new String(stream.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  /** The lines of a text, each by the names of the header; empty cells are null. */
  public static List<Map<String, String>> read(String text) {
    Csv csv = new Csv(text);
    List<String> header = csv.line();
    List<Map<String, String>> lines = new ArrayList<>();
    while (csv.at < text.length()) {
      List<String> cells = csv.line();
      if (cells.size() != header.size()) {
        throw new IllegalArgumentException("a line has " + cells.size() + " cells: " + cells);
      }
      Map<String, String> line = new HashMap<>();
      for (int cell = 0; cell < cells.size(); cell++) {
        line.put(header.get(cell), cells.get(cell).isEmpty() ? null : cells.get(cell));
      }
      lines.add(line);
    }
    return lines;
  }

  private List<String> line() {
    List<String> cells = new ArrayList<>();
    do {
      cells.add(peek() == '"' ? quoted() : plain());
    } while (skip(','));
    skip('\r');
    skip('\n');
    return cells;
  }

  private String plain() {
    int start = at;
    while (at < text.length() && ",\r\n".indexOf(text.charAt(at)) < 0) {
      at++;
    }
    return text.substring(start, at);
  }

  private String quoted() {
    StringBuilder cell = new StringBuilder();
    at++;
    while (at < text.length()) {
      char next = text.charAt(at++);
      if (next != '"') {
        cell.append(next);
      } else if (!skip('"')) {
        break;
      } else {
        cell.append('"');
      }
    }
    return cell.toString();
  }

  private char peek() {
    return at < text.length() ? text.charAt(at) : 0;
  }

  private boolean skip(char wanted) {
    boolean there = peek() == wanted;
    if (there) {
      at++;
    }
    return there;
  }
}
