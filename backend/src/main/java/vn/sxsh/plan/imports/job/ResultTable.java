package vn.sxsh.plan.imports.job;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import vn.sxsh.plan.imports.merge.RowResult;
import vn.sxsh.shared.problem.Texts;
import vn.sxsh.shared.text.CsvCell;

/** The report of an import as a file for a spreadsheet. */
@ApplicationScoped
class ResultTable {

  private static final List<String> COLUMNS =
      List.of("kind", "key", "title", "outcome", "fields", "reason");

  private final Texts texts;

  ResultTable(Texts texts) {
    this.texts = texts;
  }

  String csv(List<RowResult> rows, Locale locale) {
    StringBuilder csv = new StringBuilder(CsvCell.BYTE_ORDER_MARK);
    line(csv, COLUMNS.stream().map(column -> text(locale, "column." + column)).toList());
    for (RowResult row : rows) {
      line(
          csv,
          List.of(
              text(locale, "kind." + row.kind()),
              row.key(),
              row.title(),
              text(locale, "outcome." + row.outcome()),
              row.fields().stream()
                  .map(field -> text(locale, "field." + field))
                  .collect(Collectors.joining("; ")),
              row.reason() == null ? "" : text(locale, "reason." + row.reason())));
    }
    return csv.toString();
  }

  private String text(Locale locale, String key) {
    String found = texts.find(locale, "import." + key, Map.of());
    return found == null ? key : found;
  }

  private static void line(StringBuilder csv, List<String> cells) {
    csv.append(cells.stream().map(CsvCell::of).collect(Collectors.joining(","))).append("\r\n");
  }
}
