package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.sxsh.plan.imports.read.Block.Paragraph;

/** A row of the matrix while it is put together: it may go on in later rows of the table. */
final class MatrixRow {

  private static final Set<String> ROLES =
      Stream.of(ColumnRole.values()).map(Enum::name).collect(Collectors.toSet());

  private static final int MOST_JOINS = 100;

  private int joins;

  /** As printed; empty when the row has none. */
  String number = "";

  /** Whether one text fills the whole row, as headings of groups do. */
  boolean spansRow;

  final Map<String, List<Paragraph>> cells = new LinkedHashMap<>();

  /** The columns in which a cell cut by a page break was joined. */
  final Set<String> joined = new LinkedHashSet<>();

  /** The columns to which a further line of the same row was added. */
  final Set<String> appended = new LinkedHashSet<>();

  List<Paragraph> lines(String key) {
    return cells.getOrDefault(key, List.of());
  }

  List<Paragraph> lines(ColumnRole role) {
    return lines(role.name());
  }

  boolean has(ColumnRole role) {
    return !lines(role).isEmpty();
  }

  /** Whether cells may still be joined: no row of a real paper is cut by so many page breaks. */
  boolean canJoin() {
    return joins < MOST_JOINS;
  }

  /** Whether the row holds a title, and perhaps sums of money, but nothing to do. */
  boolean isBare() {
    return !has(ColumnRole.ACTION)
        && !has(ColumnRole.RESULT)
        && !has(ColumnRole.LEAD)
        && !has(ColumnRole.COORDINATOR)
        && !has(ColumnRole.NOTE);
  }

  /** The cells of columns without a role, by heading. */
  Map<String, String> extra() {
    Map<String, String> extra = new LinkedHashMap<>();
    cells.forEach(
        (key, lines) -> {
          if (!ROLES.contains(key) && !lines.isEmpty()) {
            extra.put(key, lines.stream().map(Paragraph::text).collect(Collectors.joining("\n")));
          }
        });
    return extra;
  }

  void put(String key, List<Paragraph> lines) {
    cells.put(key, new ArrayList<>(lines));
  }

  /** Joins the first of {@code lines} to the end of the cell with one space, as text runs on. */
  void join(String key, List<Paragraph> lines) {
    List<Paragraph> own = cells.computeIfAbsent(key, unused -> new ArrayList<>());
    if (own.isEmpty()) {
      own.addAll(lines);
      return;
    }
    Paragraph last = own.remove(own.size() - 1);
    own.add(new Paragraph(last.label(), last.text() + " " + lines.get(0).text()));
    own.addAll(lines.subList(1, lines.size()));
    joined.add(key);
    joins++;
  }

  void append(String key, List<Paragraph> lines) {
    cells.computeIfAbsent(key, unused -> new ArrayList<>()).addAll(lines);
    appended.add(key);
  }
}
