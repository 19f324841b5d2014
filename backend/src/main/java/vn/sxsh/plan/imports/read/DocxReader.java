package vn.sxsh.plan.imports.read;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/**
 * Reads the main part of a Word document. Deleted and moved-away text of tracked changes is left
 * out, inserted text is in; numbers and bullets that Word draws become labels; macros, pictures and
 * embedded objects are never looked at.
 */
final class DocxReader extends PartHandler {

  private static final Set<String> SKIPPED =
      Set.of("del", "moveFrom", "Fallback", "pPrChange", "rPrChange", "tcPrChange", "trPrChange");

  /** A paragraph being read; a text box puts one inside another. */
  private static final class Open {
    final StringBuilder text = new StringBuilder();
    String style = "";
    int numbering = -1;
    int level;
    boolean labelled;
  }

  private final OfficePackage zip;
  private final BlockCollector collector;
  private final Deque<Open> open = new ArrayDeque<>();
  private final Deque<int[]> cells = new ArrayDeque<>();
  private DocxNumbering numbering;
  private boolean inText;
  private int skipping;

  DocxReader(OfficePackage zip, BlockCollector collector) {
    this.zip = zip;
    this.collector = collector;
  }

  void read(String main) {
    String folder = main.substring(0, main.lastIndexOf('/') + 1);
    String name = main.substring(folder.length());
    Map<String, String> parts = zip.relationships(folder + "_rels/" + name + ".rels", folder);
    numbering =
        DocxNumbering.read(
            zip,
            parts.getOrDefault("numbering", folder + "numbering.xml"),
            parts.getOrDefault("styles", folder + "styles.xml"));
    zip.read(main, this);
  }

  @Override
  public void start(XMLStreamReader element) {
    String name = element.getLocalName();
    if (skipping > 0 || SKIPPED.contains(name)) {
      skipping++;
      return;
    }
    if (!isWord(element.getNamespaceURI())) {
      return;
    }
    switch (name) {
      case "p" -> open.push(new Open());
      case "t" -> inText = true;
      case "tab" -> append("\t");
      case "br", "cr" -> endLine();
      case "noBreakHyphen" -> append("-");
      case "tbl" -> collector.startTable("");
      case "tr" -> collector.startRow();
      case "gridBefore" -> {
        collector.startCell(number(element, "val", 1), 1, false);
        collector.endCell();
      }
      case "tc" -> cells.push(new int[] {1, 0, 0});
      case "gridSpan" -> onCell(0, number(element, "val", 1));
      case "vMerge" -> onCell(1, "restart".equals(attribute(element, "val")) ? 0 : 1);
      default -> paragraphProperty(name, element);
    }
  }

  private void paragraphProperty(String name, XMLStreamReader element) {
    Open paragraph = open.peek();
    if (paragraph == null) {
      return;
    }
    switch (name) {
      case "pStyle" -> paragraph.style = String.valueOf(attribute(element, "val"));
      case "ilvl" -> paragraph.level = number(element, "val", 0);
      case "numId" -> paragraph.numbering = number(element, "val", -1);
      default -> {
        // Looks do not matter.
      }
    }
  }

  @Override
  public void text(String text) {
    if (inText && skipping == 0) {
      append(text);
    }
  }

  @Override
  public void end(String namespace, String name) {
    if (skipping > 0) {
      skipping--;
      return;
    }
    if (!isWord(namespace)) {
      return;
    }
    switch (name) {
      case "p" -> {
        endLine();
        open.poll();
      }
      case "t" -> inText = false;
      case "tcPr" -> beginCell();
      case "tc" -> {
        beginCell();
        cells.poll();
        collector.endCell();
      }
      case "tr" -> collector.endRow();
      case "tbl" -> collector.endTable();
      default -> {
        // Nothing ends.
      }
    }
  }

  private void onCell(int slot, int value) {
    if (!cells.isEmpty()) {
      cells.peek()[slot] = value;
    }
  }

  /** A cell begins when its properties are known, or with its first text when it has none. */
  private void beginCell() {
    int[] cell = cells.peek();
    if (cell != null && cell[2] == 0) {
      cell[2] = 1;
      collector.startCell(cell[0], 1, cell[1] == 1);
    }
  }

  private void append(String text) {
    Open paragraph = open.peek();
    if (paragraph != null) {
      paragraph.text.append(text);
    }
  }

  private void endLine() {
    Open paragraph = open.peek();
    if (paragraph == null || paragraph.text.toString().isBlank()) {
      return;
    }
    beginCell();
    String label = "";
    if (!paragraph.labelled) {
      label = numbering.label(paragraph.style, paragraph.numbering, paragraph.level);
      paragraph.labelled = true;
    }
    collector.line(label, paragraph.text);
    paragraph.text.setLength(0);
  }

  private static boolean isWord(String namespace) {
    return namespace != null && namespace.contains("wordprocessingml");
  }
}
