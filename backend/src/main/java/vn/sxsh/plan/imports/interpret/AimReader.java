package vn.sxsh.plan.imports.interpret;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.draft.TargetKind;
import vn.sxsh.plan.imports.draft.TargetRule;
import vn.sxsh.plan.imports.party.Words;
import vn.sxsh.shared.text.SearchText;

/** Reads the figure of an aim and guesses how it can be computed. */
final class AimReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final String FIGURE = "(\\d{1,9}(?:[.,]\\d{1,6})?)";
  private static final Pattern PERCENT =
      Pattern.compile(FIGURE + "(?:\\s?%?\\s?[-–]\\s?" + FIGURE + ")?\\s?%");
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\d./])(?<!năm )(?<!tháng )(?<!ngày )(\\d{1,3}(?:\\.\\d{3})+|\\d{1,6})"
              + "(?:\\s?[-–]\\s?(\\d{1,6}))?\\s+(\\p{L}+(?: \\p{L}+)?)",
          FLAGS);
  private static final Pattern YEAR_STEP =
      Pattern.compile("(?:đến|vào)\\s+(?:hết\\s+|cuối\\s+)?năm\\s+(\\d{4})", FLAGS);
  private static final int LONGEST_TITLE = 120;

  /** A figure with its unit. */
  record Aim(TargetKind kind, BigDecimal from, BigDecimal to, String unit) {}

  /** A figure to be reached by its own date. */
  record Step(LocalDate due, Aim aim) {}

  private AimReader() {}

  static Aim percent(String text) {
    Matcher matcher = PERCENT.matcher(text);
    return matcher.find()
        ? new Aim(TargetKind.RATE, figure(matcher.group(1)), figure(matcher.group(2)), "%")
        : null;
  }

  static Aim aim(String text, TargetRule rule) {
    if (rule == TargetRule.TEAM_ESTABLISHED) {
      return new Aim(TargetKind.MILESTONE, null, null, null);
    }
    Aim rate = percent(text);
    if (rate != null) {
      return rate;
    }
    Matcher count = COUNT.matcher(text);
    if (count.find()) {
      BigDecimal from = new BigDecimal(count.group(1).replace(".", ""));
      return new Aim(TargetKind.COUNT, from, figure(count.group(2)), count.group(3));
    }
    boolean milestone =
        SearchText.normalise(text).matches("^(?:thanh lap|hoan thanh|ban hanh|xay dung) .*");
    return new Aim(milestone ? TargetKind.MILESTONE : TargetKind.MANUAL, null, null, null);
  }

  private static BigDecimal figure(String printed) {
    return printed == null ? null : new BigDecimal(printed.replace(',', '.'));
  }

  /** "Đến năm 2025 đạt 50%, đến năm 2030 đạt 80%": one step for each year with a figure. */
  static List<Step> steps(String text) {
    List<Step> steps = new ArrayList<>();
    Matcher year = YEAR_STEP.matcher(text);
    List<int[]> years = new ArrayList<>();
    while (year.find()) {
      years.add(new int[] {year.start(), year.end(), Integer.parseInt(year.group(1))});
    }
    for (int i = 0; i < years.size(); i++) {
      int end = i + 1 < years.size() ? years.get(i + 1)[0] : text.length();
      Aim aim = percent(text.substring(years.get(i)[1], end));
      if (aim != null) {
        steps.add(new Step(LocalDate.of(years.get(i)[2], 12, 31), aim));
      }
    }
    return steps;
  }

  /** The computations that the words suggest; two when the sentence joins two aims. */
  static List<TargetRule> rules(String text) {
    String words = String.join(" ", Words.of(text));
    if (words.contains("thanh lap to ") || words.contains("thanh lap to tu van")) {
      return List.of(TargetRule.TEAM_ESTABLISHED);
    }
    boolean facilities =
        words.contains("so san xuat")
            || SearchText.normalise(text).contains("co so")
            || words.contains("doanh nghiep");
    if (!facilities || percent(text) == null) {
      return List.of();
    }
    List<TargetRule> rules = new ArrayList<>();
    if (words.contains("tuyen truyen") || words.contains("pho bien")) {
      rules.add(TargetRule.OUTREACH_REACH);
    }
    if (words.contains("nhan thuc")) {
      rules.add(TargetRule.AWARENESS);
    }
    if (!rules.isEmpty()) {
      return rules;
    }
    if (words.contains("tiet kiem")) {
      return List.of(TargetRule.SAVING);
    }
    return words.contains("ap dung san xuat sach hon") ? List.of(TargetRule.ADOPTION) : List.of();
  }

  /** The computation that a number among the expected results of a task suggests. */
  static TargetRule ruleOfResult(String result) {
    String words = SearchText.normalise(result);
    return words.contains("ho tro") && words.contains("danh gia")
        ? TargetRule.FACILITIES_SUPPORTED
        : null;
  }

  static String title(TargetRule rule, String statement) {
    if (rule == null) {
      return statement.length() <= LONGEST_TITLE
          ? statement
          : statement.substring(0, statement.lastIndexOf(' ', LONGEST_TITLE)) + "…";
    }
    return switch (rule) {
      case OUTREACH_REACH -> "Cơ sở được tuyên truyền, phổ biến về SXSH";
      case AWARENESS -> "Cơ sở nhận thức được lợi ích của việc áp dụng SXSH";
      case ADOPTION -> "Cơ sở có tiềm năng áp dụng SXSH";
      case SAVING -> "Cơ sở áp dụng SXSH tiết kiệm nguyên liệu, năng lượng";
      case TEAM_ESTABLISHED -> "Thành lập tổ tư vấn, hỗ trợ kỹ thuật SXSH";
      case FACILITIES_SUPPORTED -> "Cơ sở được hỗ trợ đánh giá và xây dựng dự án SXSH";
    };
  }
}
