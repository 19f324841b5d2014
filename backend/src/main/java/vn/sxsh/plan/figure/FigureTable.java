package vn.sxsh.plan.figure;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDate;
import java.util.List;
import vn.sxsh.shared.table.SheetFormat;
import vn.sxsh.shared.table.TableWriter;

/** The figures of a plan, ready to be written as a file. */
public record FigureTable(LocalDate asOf, List<FigureLine> lines) {

  /** A name that is safe on every system. */
  String fileName(SheetFormat format) {
    return "muc-tieu-%s.%s".formatted(asOf, format.ending);
  }

  void write(SheetFormat format, OutputStream out) throws IOException {
    List<FigureColumn> columns = List.of(FigureColumn.values());
    TableWriter table = format.open("Mục tiêu", columns, out);
    for (FigureLine line : lines) {
      table.row(columns.stream().map(column -> column.of(line)).toArray());
    }
    table.end();
  }
}
