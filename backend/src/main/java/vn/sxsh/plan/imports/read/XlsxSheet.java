package vn.sxsh.plan.imports.read;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamReader;

/** Collects the filled cells of one sheet, and gives them out as a table once merges are known. */
final class XlsxSheet extends PartHandler {

  /** The part of a merged range that lies in one row. */
  private record Merged(int columns, boolean continuesAbove) {}

  private final List<String> strings;
  private final XlsxFormats formats;
  private final SortedMap<Integer, SortedMap<Integer, String>> rows = new TreeMap<>();
  private final List<int[]> ranges = new ArrayList<>();
  private final StringBuilder value = new StringBuilder();
  private int rowElements;
  private int row;
  private int column;
  private int style;
  private String type = "n";
  private boolean inValue;
  private boolean inReading;

  XlsxSheet(List<String> strings, XlsxFormats formats) {
    this.strings = strings;
    this.formats = formats;
  }

  @Override
  public void start(XMLStreamReader element) {
    switch (element.getLocalName()) {
      case "row" -> {
        if (++rowElements > ReadLimits.MAX_ROWS) {
          throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_ROWS, ReadLimits.MAX_ROWS);
        }
        row = number(element, "r", row + 1);
        column = 0;
      }
      case "c" -> {
        int[] place = place(attribute(element, "r"));
        column = place[1] > 0 ? place[1] : column + 1;
        type = attribute(element, "t") == null ? "n" : attribute(element, "t");
        style = number(element, "s", -1);
        value.setLength(0);
      }
      case "rPh" -> inReading = true;
      case "v", "t" -> inValue = !inReading;
      case "mergeCell" -> addRange(attribute(element, "ref"));
      default -> inValue = false;
    }
  }

  @Override
  public void text(String text) {
    if (inValue) {
      value.append(text);
    }
  }

  @Override
  public void end(String namespace, String name) {
    inValue = false;
    if (name.equals("rPh")) {
      inReading = false;
    } else if (name.equals("c")) {
      endCell();
    }
  }

  private void endCell() {
    String printed = printed(value.toString());
    if (printed.isBlank()) {
      return;
    }
    if (column > ReadLimits.MAX_COLUMNS) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_COLUMNS, ReadLimits.MAX_COLUMNS);
    }
    if (row > ReadLimits.MAX_ROWS || row < 1) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_MANY_ROWS, ReadLimits.MAX_ROWS);
    }
    rows.computeIfAbsent(row, key -> new TreeMap<>()).put(column, printed);
  }

  private String printed(String stored) {
    switch (type) {
      case "s" -> {
        try {
          int index = Integer.parseInt(stored.strip());
          return index >= 0 && index < strings.size() ? strings.get(index) : "";
        } catch (NumberFormatException e) {
          return "";
        }
      }
      case "n" -> {
        return formats.print(stored, style);
      }
      default -> {
        return stored;
      }
    }
  }

  private void addRange(String reference) {
    String[] corners = String.valueOf(reference).split(":");
    if (corners.length != 2) {
      return;
    }
    int[] from = place(corners[0]);
    int[] to = place(corners[1]);
    if (from[0] > 0 && from[1] > 0 && to[0] >= from[0] && to[1] >= from[1]) {
      ranges.add(new int[] {from[0], from[1], to[0], to[1]});
    }
    if (ranges.size() > ReadLimits.MAX_MERGED_CELLS) {
      throw ImportRefusedException.limit(ImportRefusal.TOO_LARGE, ReadLimits.MAX_MERGED_CELLS);
    }
  }

  /** Row and column of a reference such as {@code B12}, from 1; zeros when it is none. */
  private static int[] place(String reference) {
    long column = 0;
    long row = 0;
    for (int i = 0; reference != null && i < reference.length(); i++) {
      char c = reference.charAt(i);
      if (c >= 'A' && c <= 'Z') {
        column = Math.min(column * 26 + (c - 'A' + 1), Integer.MAX_VALUE);
      } else if (c >= '0' && c <= '9') {
        row = Math.min(row * 10 + (c - '0'), Integer.MAX_VALUE);
      }
    }
    return new int[] {(int) row, (int) column};
  }

  /** Gives the filled rows to the collector as one table; blank rows are layout. */
  void emit(String name, BlockCollector collector) {
    if (rows.isEmpty()) {
      return;
    }
    int width = rows.values().stream().mapToInt(SortedMap::lastKey).max().orElse(0);
    Map<Long, Merged> merged = merged(width);
    collector.startTable(name);
    rows.forEach(
        (at, cells) -> {
          collector.startRow();
          int next = 1;
          while (next <= width) {
            Merged part = merged.get(key(at, next));
            int columns = part == null ? 1 : part.columns();
            collector.startCell(columns, 1, part != null && part.continuesAbove());
            cells.getOrDefault(next, "").lines().forEach(line -> collector.line("", line));
            collector.endCell();
            next += columns;
          }
          collector.endRow();
        });
    collector.endTable();
  }

  private Map<Long, Merged> merged(int width) {
    Map<Long, Merged> merged = new HashMap<>();
    for (int[] range : ranges) {
      int columns = Math.min(range[3], width) - range[1] + 1;
      if (columns > 0) {
        for (int at : rows.subMap(range[0], Math.max(range[0], range[2] + 1)).keySet()) {
          merged.put(key(at, range[1]), new Merged(columns, at > range[0]));
          if (merged.size() > ReadLimits.MAX_MERGED_CELLS) {
            throw ImportRefusedException.limit(
                ImportRefusal.TOO_LARGE, ReadLimits.MAX_MERGED_CELLS);
          }
        }
      }
    }
    return merged;
  }

  private static long key(int row, int column) {
    return (long) row << 20 | column;
  }
}
