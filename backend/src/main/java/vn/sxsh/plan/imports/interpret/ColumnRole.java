package vn.sxsh.plan.imports.interpret;

import java.util.Set;
import vn.sxsh.shared.text.SearchText;

/** What a column of a task matrix holds, told from its heading. */
enum ColumnRole {
  NUMBER,
  TASK,
  ACTION,
  RESULT,
  LEAD,
  COORDINATOR,
  NOTE,
  EXTRA;

  private static final int LONGEST_HEADING = 120;
  private static final Set<String> NUMBERS =
      Set.of("tt", "stt", "so tt", "s tt", "so thu tu", "no", "ma so", "ma", "muc", "so");
  private static final Set<String> ACTIONS =
      Set.of("noi dung", "hanh dong", "hoat dong", "cac hoat dong", "noi dung chinh", "cong viec");

  static ColumnRole of(String heading) {
    if (heading.length() < 2 || heading.length() > LONGEST_HEADING) {
      return EXTRA;
    }
    String text =
        SearchText.normalise(heading).replaceAll("[^a-z0-9 ]", " ").replaceAll(" +", " ").strip();
    if (text.isEmpty()) {
      return EXTRA;
    }
    if (NUMBERS.contains(text)) {
      return NUMBER;
    }
    if (text.startsWith("ghi chu")) {
      return NOTE;
    }
    if (text.contains("chu tri") || isBody(text) && text.contains("thuc hien")) {
      return text.contains("phoi hop") && !text.contains("chu tri") ? COORDINATOR : LEAD;
    }
    if (text.contains("phoi hop")) {
      return COORDINATOR;
    }
    if (text.startsWith("thoi gian") || text.contains("kinh phi") || text.contains("tien do")) {
      return EXTRA;
    }
    return ofContent(text);
  }

  private static boolean isBody(String text) {
    return text.contains("co quan") || text.contains("don vi") || text.contains("to chuc");
  }

  private static ColumnRole ofContent(String text) {
    if (text.startsWith("nhiem vu")
        || text.contains("ten nhiem vu")
        || text.contains("danh muc nhiem vu")
        || text.contains("noi dung nhiem vu")
        || text.contains("nhiem vu giai phap")
        || text.equals("ten cong viec")
        || text.startsWith("ten hoat dong")
        || text.startsWith("ten du an")) {
      return TASK;
    }
    if (text.startsWith("ket qua") || text.startsWith("san pham") || text.startsWith("dau ra")) {
      return RESULT;
    }
    if (ACTIONS.contains(text)
        || text.startsWith("noi dung hanh dong")
        || text.startsWith("noi dung hoat dong")
        || text.startsWith("noi dung thuc hien")
        || text.startsWith("noi dung cong viec")) {
      return ACTION;
    }
    return EXTRA;
  }
}
