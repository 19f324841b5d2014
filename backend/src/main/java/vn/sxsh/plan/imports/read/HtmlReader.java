package vn.sxsh.plan.imports.read;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.NodeVisitor;

/** Reads a web page or a fragment from the clipboard. Nothing that it names is ever loaded. */
final class HtmlReader implements NodeVisitor {

  private static final Set<String> LINE_BREAKERS =
      Set.of(
          "p",
          "div",
          "br",
          "li",
          "ul",
          "ol",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6",
          "table",
          "tr",
          "td",
          "th",
          "section",
          "article",
          "header",
          "footer",
          "caption",
          "blockquote",
          "pre",
          "dt",
          "dd",
          "hr",
          "body");

  private final BlockCollector collector;
  private final StringBuilder line = new StringBuilder();
  private final Deque<int[]> lists = new ArrayDeque<>();
  private String label = "";

  HtmlReader(BlockCollector collector) {
    this.collector = collector;
  }

  void read(byte[] bytes, boolean pasted) {
    checkTags(bytes);
    Document page;
    try {
      page = Jsoup.parse(new ByteArrayInputStream(bytes), pasted ? "UTF-8" : null, "");
    } catch (IOException | RuntimeException e) {
      throw new ImportRefusedException(ImportRefusal.DAMAGED, e);
    }
    page.body().traverse(this);
    endLine();
  }

  /** A tree of millions of small elements would cost far more memory than its text. */
  private static void checkTags(byte[] bytes) {
    int tags = 0;
    for (byte b : bytes) {
      if (b == '<' && ++tags > 2 * ReadLimits.MAX_HTML_TAGS) {
        throw ImportRefusedException.limit(ImportRefusal.TOO_LARGE, ReadLimits.MAX_HTML_TAGS);
      }
    }
  }

  @Override
  public void head(Node node, int depth) {
    if (node instanceof TextNode text) {
      line.append(text.getWholeText());
      return;
    }
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (LINE_BREAKERS.contains(name)) {
      endLine();
    }
    switch (name) {
      case "ol" -> lists.push(new int[] {span(element, "start")});
      case "ul" -> lists.push(new int[] {-1});
      case "li" -> label = nextLabel();
      case "table" -> collector.startTable("");
      case "tr" -> collector.startRow();
      case "td", "th" ->
          collector.startCell(span(element, "colspan"), span(element, "rowspan"), false);
      default -> {
        // Other elements only carry text.
      }
    }
  }

  @Override
  public void tail(Node node, int depth) {
    if (!(node instanceof Element element)) {
      return;
    }
    String name = element.normalName();
    if (LINE_BREAKERS.contains(name)) {
      endLine();
    }
    switch (name) {
      case "ol", "ul" -> lists.poll();
      case "li" -> label = "";
      case "table" -> collector.endTable();
      case "tr" -> collector.endRow();
      case "td", "th" -> collector.endCell();
      default -> {
        // Other elements only carry text.
      }
    }
  }

  private void endLine() {
    if (line.length() > 0) {
      boolean blank = line.chars().allMatch(Character::isWhitespace);
      if (!blank) {
        collector.line(label, line);
        label = "";
      }
      line.setLength(0);
    }
  }

  private String nextLabel() {
    int[] list = lists.peek();
    return list == null || list[0] < 0 ? "-" : list[0]++ + ".";
  }

  private static int span(Element element, String attribute) {
    try {
      return Math.max(1, Integer.parseInt(element.attr(attribute).strip()));
    } catch (NumberFormatException e) {
      return 1;
    }
  }
}
