package vn.sxsh.plan.imports.interpret;

import java.util.regex.Pattern;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.shared.text.SearchText;

/** Tells from a heading what the part under it is about. */
final class Sections {

  private static final int LONGEST_HEADING = 200;
  private static final Pattern OPENING = Pattern.compile("^(?:mot so|cac|nhung|ve) ");

  private Sections() {}

  /**
   * @param top whether the heading stands at the outermost level
   * @param inherited the section of the part around it
   */
  static ClauseSection of(String heading, boolean top, ClauseSection inherited) {
    ClauseSection own = heading.length() > LONGEST_HEADING ? null : named(heading);
    if (own == null) {
      return inherited;
    }
    boolean open =
        top
            || inherited == ClauseSection.REMARK
            || inherited == ClauseSection.VIEWPOINT
            || inherited == ClauseSection.GENERAL_OBJECTIVE
            || inherited == ClauseSection.TARGET;
    return open ? own : inherited;
  }

  private static ClauseSection named(String heading) {
    String text = OPENING.matcher(SearchText.normalise(heading)).replaceFirst("");
    if (text.startsWith("quan diem")) {
      return ClauseSection.VIEWPOINT;
    }
    if (text.startsWith("muc tieu chung")
        || text.startsWith("muc tieu tong quat")
        || text.startsWith("muc dich")) {
      return ClauseSection.GENERAL_OBJECTIVE;
    }
    if (text.startsWith("muc tieu") || text.startsWith("chi tieu")) {
      return ClauseSection.TARGET;
    }
    if (text.startsWith("nhiem vu") || text.startsWith("noi dung")) {
      return ClauseSection.BODY_TASK;
    }
    if (text.startsWith("giai phap")) {
      return ClauseSection.SOLUTION;
    }
    if (text.startsWith("kinh phi") || text.startsWith("nguon ") || text.startsWith("co che tai")) {
      return ClauseSection.FUNDING;
    }
    if (text.startsWith("to chuc thuc hien")
        || text.startsWith("phan cong")
        || text.startsWith("trach nhiem")) {
      return ClauseSection.DUTY;
    }
    return null;
  }
}
