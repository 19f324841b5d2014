package vn.sxsh.facility.imports;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sxsh.facility.registry.FacilityField;
import vn.sxsh.shared.text.SearchText;

/** What can be told of a file from its first rows: where its headings are, and what they mean. */
final class FirstReading {

  /** How many rows are looked at. */
  static final int ROWS = 30;

  private static final int SHOWN = 8;

  /**
   * A column that an export has and a template has not: such a file is written as the API writes.
   */
  private static final String ONLY_IN_EXPORTS = "completeness";

  private static final int MOST_COLUMNS = 100;

  private FirstReading() {}

  /** Settings to begin with: what is remembered of the source, then what the headings say. */
  static ImportSettings propose(
      String source, List<StagedRows.Staged> rows, int columns, MappingMemory.Remembered known) {
    StagedRows.Staged header = header(rows, known);
    NumberStyle numberStyle = NumberStyle.COMMA_DECIMAL;
    DateStyle dateStyle = DateStyle.DAY_FIRST;
    if (known != null) {
      numberStyle = known.numberStyle();
      dateStyle = known.dateStyle();
    } else if (header != null && Arrays.asList(header.cells()).contains(ONLY_IN_EXPORTS)) {
      numberStyle = NumberStyle.POINT_DECIMAL;
      dateStyle = DateStyle.ISO;
    }
    List<String> fields = new ArrayList<>();
    for (int at = 0; at < Math.min(columns, MOST_COLUMNS); at++) {
      String heading =
          header == null || at >= header.cells().length
              ? ""
              : RowReader.untyped(header.cells()[at]);
      String field = field(heading, known);
      fields.add(field == null || fields.contains(field) ? "" : field);
    }
    return new ImportSettings(
        source == null || source.isBlank() ? null : source.strip(),
        header == null ? 0 : header.line(),
        numberStyle,
        dateStyle,
        fields);
  }

  /** How the first rows are read under some settings. */
  static ReadingAnswer read(
      List<StagedRows.Staged> rows, ImportSettings settings, KnownReferences known) {
    RowReader reader = new RowReader(settings, known);
    List<ReadingAnswer.Line> lines = new ArrayList<>();
    for (StagedRows.Staged row : rows) {
      if (row.line() > settings.headerLine() && lines.size() < SHOWN) {
        RowDraft draft = reader.read(row.ordinal(), row.line(), row.cells());
        lines.add(
            new ReadingAnswer.Line(
                row.line(), RowAnswer.plain(row.cells()), values(draft), draft.findings));
      }
    }
    return new ReadingAnswer(RowAnswer.plain(headings(rows, settings.headerLine())), lines);
  }

  /** The cells of the line of the headings; none when there is no such line. */
  static String[] headings(List<StagedRows.Staged> rows, int line) {
    return rows.stream()
        .filter(it -> it.line() == line)
        .findFirst()
        .map(StagedRows.Staged::cells)
        .orElse(new String[0]);
  }

  /** The first line with most known headings, or the codes that stand right below them. */
  private static StagedRows.Staged header(
      List<StagedRows.Staged> rows, MappingMemory.Remembered known) {
    StagedRows.Staged best = null;
    long most = 1;
    for (StagedRows.Staged row : rows) {
      long hits =
          Arrays.stream(row.cells())
              .filter(it -> it != null && field(RowReader.untyped(it), known) != null)
              .count();
      boolean below = best != null && hits == most && row.ordinal() == best.ordinal() + 1;
      if (hits > most || below) {
        best = row;
        most = hits;
      }
    }
    return best;
  }

  private static String field(String heading, MappingMemory.Remembered known) {
    String remembered = known == null ? null : known.fields().get(SearchText.normalise(heading));
    if (remembered != null) {
      return remembered.isEmpty() ? null : remembered;
    }
    ImportField field = ImportField.headed(heading);
    return field == null ? null : field.code;
  }

  private static Map<String, String> values(RowDraft draft) {
    Map<String, String> values = new LinkedHashMap<>();
    draft.values.forEach(
        (FacilityField field, Object value) -> values.put(field.code, text(value)));
    put(values, ImportField.CODE, draft.code);
    put(values, ImportField.SINCE, draft.since);
    put(values, ImportField.STATUS, draft.status);
    put(values, ImportField.VISIBILITY, draft.visibility);
    put(values, ImportField.NATIONAL_ID, draft.nationalId);
    return values;
  }

  private static void put(Map<String, String> values, ImportField field, Object value) {
    if (value != null) {
      values.put(field.code, text(value));
    }
  }

  private static String text(Object value) {
    return value instanceof java.math.BigDecimal number
        ? number.stripTrailingZeros().toPlainString()
        : String.valueOf(value);
  }
}
