package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftLegalBasis;

/** Finds the papers that a plan's preamble cites. */
final class LegalBasisReader {

  private static final int FLAGS =
      Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS;
  private static final String KIND =
      "(Bộ luật|Luật|Pháp lệnh|Nghị quyết liên tịch|Nghị quyết|Nghị định|Quyết định|Chỉ thị"
          + "|Thông tư liên tịch|Thông tư|Công văn|Kế hoạch|Chương trình|Kết luận|Thông báo"
          + "|Tờ trình|Văn bản|Hướng dẫn)";
  private static final Pattern CITATION =
      Pattern.compile(
          "(?:^|[;,]\\s*|\\bvà\\s+|(?:Căn cứ|Thực hiện|Theo|Triển khai|Xét)\\s+)(?:các\\s+)?"
              + KIND
              + "(?:\\s+số\\s*:?\\s*([\\p{L}\\d][\\p{L}\\d/.&-]*)"
              + "|(?<=luật)\\s+[^;,\\d]{3,200}?(?=\\s+(?:ngày|số|năm)\\b|[;,]|$))",
          FLAGS);
  private static final Pattern END =
      Pattern.compile(
          ";|,?\\s+(?:UBND|Ủy ban nhân dân|Uỷ ban nhân dân)\\s+[^;]{0,80}?(?:xây dựng|ban hành)\\s",
          FLAGS);
  private static final Pattern SUBJECT =
      Pattern.compile(
          "\\s(?=(?:phê duyệt|hướng dẫn|về|ban hành|quy định|sửa đổi|tổ chức|triển khai|thực hiện"
              + "|v/v|tăng cường)\\b)",
          FLAGS);

  /** A longer paragraph is no preamble. */
  private static final int LONGEST = 50_000;

  private LegalBasisReader() {}

  static List<DraftLegalBasis> read(List<String> preamble, Doubts doubts) {
    List<DraftLegalBasis> bases = new ArrayList<>();
    for (String paragraph : preamble) {
      if (paragraph.startsWith("(") || paragraph.length() > LONGEST) {
        continue;
      }
      List<Integer> starts = new ArrayList<>();
      Matcher matcher = CITATION.matcher(paragraph);
      while (matcher.find()) {
        starts.add(matcher.start(1));
      }
      for (int i = 0; i < starts.size(); i++) {
        int end = i + 1 < starts.size() ? starts.get(i + 1) : paragraph.length();
        String text = cut(paragraph.substring(starts.get(i), end));
        DraftLegalBasis basis = basis(text);
        if (basis.issuedOn() == null) {
          doubts.info(
              "/legalBases/" + bases.size(),
              DoubtCode.LEGAL_BASIS_INCOMPLETE,
              Map.of("citation", text));
        }
        bases.add(basis);
      }
    }
    return bases;
  }

  private static String cut(String text) {
    Matcher end = END.matcher(text);
    String own = end.find() ? text.substring(0, end.start()) : text;
    String bare = Punctuation.withoutEnd(own);
    return bare.endsWith(" và")
        ? Punctuation.withoutEnd(bare.substring(0, bare.length() - 3))
        : bare;
  }

  private static DraftLegalBasis basis(String text) {
    Matcher matcher = CITATION.matcher(text);
    boolean found = matcher.find();
    String kind = found ? matcher.group(1) : null;
    String number = found ? matcher.group(2) : null;
    String rest = found ? Dates.afterDay(text.substring(matcher.end())).strip() : "";
    String issuer = null;
    String title = rest;
    if (rest.startsWith("của ")) {
      String behind = rest.substring(4);
      Matcher subject = SUBJECT.matcher(behind);
      boolean divided = subject.find();
      issuer = divided ? behind.substring(0, subject.start()) : behind;
      title = divided ? behind.substring(subject.end()) : "";
    }
    if (number == null && found) {
      title = text.substring(0, matcher.end()).strip();
    }
    return new DraftLegalBasis(
        text, number, kind, Dates.day(text).orElse(null), issuer, title.isEmpty() ? null : title);
  }
}
