package vn.sxsh.facility.imports;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import vn.sxsh.shared.text.CsvCell;

/**
 * Reads separated values (RFC 4180) as a stream: UTF-8, or UTF-16 that says so; comma, semicolon or
 * tab, whichever the first line holds most of.
 */
final class CsvReader implements TableReader {

  private static final int LOOK_AHEAD = 1 << 16;
  private static final int END = -1;

  private BufferedReader in;
  private int separator;
  private int line = 1;

  @Override
  public void read(Path file, Sink sink) throws IOException {
    try (BufferedReader opened =
        new BufferedReader(
            new InputStreamReader(Files.newInputStream(file), charset(file).newDecoder()))) {
      in = opened;
      skipMark();
      separator = separator();
      int rows = 0;
      while (true) {
        int first = line;
        String[] cells = row();
        if (cells == null) {
          return;
        }
        if (++rows > TableLimits.MOST_ROWS + 1000) {
          throw TableProblem.TABLE_TOO_MANY_ROWS.raise();
        }
        sink.row(first, cells);
      }
    } catch (CharacterCodingException notText) {
      throw TableProblem.TABLE_UNKNOWN_ENCODING.raise();
    }
  }

  private String[] row() throws IOException {
    int next = peek();
    if (next == END) {
      return null;
    }
    List<String> cells = new ArrayList<>();
    while (true) {
      cells.add(CsvCell.back(peek() == '"' ? quoted() : plain()));
      if (cells.size() > TableLimits.MOST_COLUMNS) {
        throw TableProblem.TABLE_TOO_MANY_COLUMNS.raise();
      }
      int after = in.read();
      if (after == separator) {
        continue;
      }
      if (after == '\r' && peek() == '\n') {
        in.read();
      }
      line++;
      return cells.toArray(String[]::new);
    }
  }

  private String plain() throws IOException {
    StringBuilder cell = new StringBuilder();
    for (int next = peek(); next != END && next != separator && next != '\r' && next != '\n'; ) {
      add(cell, in.read());
      next = peek();
    }
    return cell.toString();
  }

  private String quoted() throws IOException {
    StringBuilder cell = new StringBuilder();
    in.read();
    while (true) {
      int next = in.read();
      if (next == END) {
        return cell.toString();
      }
      if (next == '\n') {
        line++;
      }
      if (next != '"') {
        add(cell, next);
      } else if (peek() == '"') {
        add(cell, in.read());
      } else {
        // What stands between the closing quote and the separator belongs to the cell.
        return cell.append(plain()).toString();
      }
    }
  }

  private static void add(StringBuilder cell, int next) {
    if (next == 0) {
      throw TableProblem.TABLE_UNKNOWN_FORMAT.raise();
    }
    if (cell.length() >= TableLimits.LONGEST_CELL) {
      throw TableProblem.TABLE_TOO_LARGE.raise();
    }
    if (next != TYPED) {
      cell.append((char) next);
    }
  }

  private int peek() throws IOException {
    in.mark(1);
    int next = in.read();
    in.reset();
    return next;
  }

  private void skipMark() throws IOException {
    in.mark(1);
    if (in.read() != '\uFEFF') {
      in.reset();
    }
  }

  private int separator() throws IOException {
    in.mark(LOOK_AHEAD);
    char[] head = new char[LOOK_AHEAD / 2];
    int length = Math.max(0, in.read(head));
    in.reset();
    String first = new String(head, 0, length).lines().findFirst().orElse("");
    int best = ',';
    for (int candidate : new int[] {';', '\t'}) {
      if (count(first, candidate) > count(first, best)) {
        best = candidate;
      }
    }
    return best;
  }

  private static long count(String text, int wanted) {
    return text.chars().filter(it -> it == wanted).count();
  }

  private static Charset charset(Path file) throws IOException {
    try (InputStream start = Files.newInputStream(file)) {
      int first = start.read();
      int second = start.read();
      boolean wide = first == 0xFE && second == 0xFF || first == 0xFF && second == 0xFE;
      return wide ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8;
    }
  }
}
