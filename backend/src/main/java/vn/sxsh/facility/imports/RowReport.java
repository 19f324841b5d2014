package vn.sxsh.facility.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.shared.problem.Texts;
import vn.sxsh.shared.text.CsvCell;

/**
 * What became of every row, as a file beside the cells of the row: to mend it and send it again.
 */
@ApplicationScoped
@Transactional
public class RowReport {

  private static final String TEXTS = "facilityImport.";

  private final ImportRepository imports;
  private final StagedRows rows;
  private final Texts texts;

  RowReport(ImportRepository imports, StagedRows rows, Texts texts) {
    this.imports = imports;
    this.rows = rows;
    this.texts = texts;
  }

  /** Reports NOT_FOUND before anything is written. */
  public void require(UUID id) {
    imports.visible(id);
  }

  /** Writes the report row by row. */
  public void write(UUID id, Locale locale, OutputStream out) throws IOException {
    Writer csv = new BufferedWriter(new OutputStreamWriter(out, StandardCharsets.UTF_8));
    csv.write(CsvCell.BYTE_ORDER_MARK);
    line(
        csv,
        Stream.of("line", "outcome", "findings", "facility", "cells")
            .map(it -> text(locale, "column." + it))
            .toList());
    try (Stream<StagedRows.Staged> all = rows.stream(id)) {
      for (Iterator<StagedRows.Staged> each = all.iterator(); each.hasNext(); ) {
        StagedRows.Staged row = each.next();
        List<String> cells =
            new ArrayList<>(
                Arrays.asList(
                    String.valueOf(row.line()),
                    row.outcome() == null ? "" : text(locale, "outcome." + row.outcome()),
                    row.findings().stream()
                        .map(it -> said(locale, it))
                        .collect(Collectors.joining("; ")),
                    row.facilityCode()));
        cells.addAll(RowAnswer.plain(row.cells()));
        line(csv, cells);
      }
    }
    csv.flush();
  }

  private String said(Locale locale, Finding finding) {
    ImportField field = ImportField.named(finding.field());
    String where = field == null ? "" : field.label + ": ";
    String what = finding.value() == null ? "" : " (" + finding.value() + ")";
    return where + text(locale, "finding." + finding.code()) + what;
  }

  private String text(Locale locale, String key) {
    String found = texts.find(locale, TEXTS + key, Map.of());
    return found == null ? key : found;
  }

  private static void line(Writer csv, List<String> cells) throws IOException {
    csv.write(cells.stream().map(CsvCell::of).collect(Collectors.joining(",")));
    csv.write("\r\n");
  }
}
