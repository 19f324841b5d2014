package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import vn.sxsh.facility.registry.FacilityKey;

/** Reads a short list of facilities, which another part of the program brings, at once. */
@ApplicationScoped
public class TableRowsService {

  /** Headings stand somewhere in the first rows, below the title of the list. */
  private static final int FIRST_ROWS = 15;

  /** What a row says, and how it is read. */
  public record Row(int line, FacilityKey key) {}

  private record Line(int number, List<String> cells) {}

  /**
   * The rows that name a facility by its code, its tax code or its name, as the headings say; a
   * list without headings is read by what its cells look like.
   *
   * @param most refuses longer lists
   */
  public List<Row> read(Path file, int most) {
    try {
      if (Files.size(file) > TableLimits.MOST_BYTES) {
        throw TableProblem.TABLE_TOO_LARGE.raise();
      }
      List<Line> lines = lines(file, most);
      if (lines.isEmpty()) {
        throw TableProblem.TABLE_EMPTY.raise();
      }
      return rows(lines);
    } catch (IOException unreadable) {
      throw new UncheckedIOException(unreadable);
    }
  }

  private static List<Line> lines(Path file, int most) throws IOException {
    List<Line> lines = new ArrayList<>();
    TableReader.of(TableReader.sniff(file))
        .read(
            file,
            (number, cells) -> {
              List<String> texts =
                  Arrays.stream(cells)
                      .map(cell -> cell == null ? "" : RowReader.untyped(cell).strip())
                      .toList();
              if (texts.stream().allMatch(String::isEmpty)) {
                return;
              }
              if (lines.size() >= most + FIRST_ROWS) {
                throw TableProblem.TABLE_TOO_MANY_ROWS.raise();
              }
              lines.add(new Line(number, texts));
            });
    return lines;
  }

  private static List<Row> rows(List<Line> lines) {
    for (int at = 0; at < Math.min(FIRST_ROWS, lines.size()); at++) {
      List<ImportField> fields = lines.get(at).cells().stream().map(ImportField::headed).toList();
      if (names(fields)) {
        return lines.subList(at + 1, lines.size()).stream()
            .map(line -> new Row(line.number(), headed(line, fields)))
            .filter(row -> says(row.key()))
            .toList();
      }
    }
    return lines.stream().map(line -> new Row(line.number(), guessed(line))).toList();
  }

  private static boolean names(List<ImportField> fields) {
    return fields.contains(ImportField.NAME)
        || fields.contains(ImportField.CODE)
        || fields.contains(ImportField.TAX_CODE);
  }

  private static FacilityKey headed(Line line, List<ImportField> fields) {
    return new FacilityKey(
        line.number(),
        cell(line, fields.indexOf(ImportField.CODE)),
        cell(line, fields.indexOf(ImportField.TAX_CODE)),
        cell(line, fields.indexOf(ImportField.NAME)));
  }

  private static String cell(Line line, int at) {
    String text = at < 0 || at >= line.cells().size() ? "" : line.cells().get(at);
    return text.isEmpty() ? null : text;
  }

  /** Ten or more digits are a tax code, letters and digits with a dash a code, words a name. */
  private static FacilityKey guessed(Line line) {
    String code = null;
    String taxCode = null;
    String name = null;
    for (String cell : line.cells()) {
      if (cell.matches("\\d{10}(-\\d{3})?|\\d{12}")) {
        taxCode = taxCode == null ? cell : taxCode;
      } else if (cell.matches("(?i)[a-z]{1,5}-\\d{3,}")) {
        code = code == null ? cell : code;
      } else if (cell.length() > (name == null ? 3 : name.length())) {
        name = cell;
      }
    }
    return new FacilityKey(line.number(), code, taxCode, name);
  }

  private static boolean says(FacilityKey key) {
    return key.code() != null || key.taxCode() != null || key.name() != null;
  }
}
