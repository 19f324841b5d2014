package vn.sxsh.plan.imports.read;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the visible sheets of a workbook, each as one table. Values are what the file holds:
 * formulas are never computed, their last result is taken.
 */
final class XlsxReader {

  private record Sheet(String name, String part) {}

  private final OfficePackage zip;
  private final BlockCollector collector;

  XlsxReader(OfficePackage zip, BlockCollector collector) {
    this.zip = zip;
    this.collector = collector;
  }

  void read(String main) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String file = main.substring(folder.length());
    Map<String, String> parts = zip.relationships(folder + "_rels/" + file + ".rels", folder);
    List<Sheet> sheets = new ArrayList<>();
    boolean[] since1904 = new boolean[1];
    zip.read(
        main,
        new PartHandler() {
          @Override
          public void start(XMLStreamReader element) {
            if (element.getLocalName().equals("workbookPr")) {
              String value = attribute(element, "date1904");
              since1904[0] = "1".equals(value) || "true".equals(value);
            }
            String state = attribute(element, "state");
            if (element.getLocalName().equals("sheet")
                && (state == null || state.equals("visible"))) {
              sheets.add(
                  new Sheet(attribute(element, "name"), parts.get(attribute(element, "id"))));
            }
          }
        });
    List<String> strings = readStrings(parts.get("sharedStrings"));
    XlsxFormats formats = new XlsxFormats(since1904[0]);
    if (parts.containsKey("styles")) {
      zip.read(parts.get("styles"), formats);
    }
    for (Sheet sheet : sheets) {
      if (sheet.part() != null) {
        XlsxSheet content = new XlsxSheet(strings, formats);
        zip.read(sheet.part(), content);
        content.emit(sheet.name() == null ? "" : CleanText.of(sheet.name()), collector);
      }
    }
  }

  private List<String> readStrings(String part) {
    List<String> strings = new ArrayList<>();
    if (part == null) {
      return strings;
    }
    zip.read(
        part,
        new PartHandler() {
          private final StringBuilder item = new StringBuilder();
          private long total;
          private boolean inText;
          private boolean inReading;

          @Override
          public void start(XMLStreamReader element) {
            inReading |= element.getLocalName().equals("rPh");
            inText = element.getLocalName().equals("t") && !inReading;
          }

          @Override
          public void text(String text) {
            if (inText) {
              item.append(text);
            }
          }

          @Override
          public void end(String namespace, String name) {
            inText = false;
            if (name.equals("rPh")) {
              inReading = false;
            } else if (name.equals("si")) {
              total += item.length();
              if (total > ReadLimits.MAX_CHARS || strings.size() >= ReadLimits.MAX_SHARED_STRINGS) {
                throw ImportRefusedException.limit(ImportRefusal.TOO_LARGE, ReadLimits.MAX_CHARS);
              }
              strings.add(item.toString());
              item.setLength(0);
            }
          }
        });
    return strings;
  }
}
