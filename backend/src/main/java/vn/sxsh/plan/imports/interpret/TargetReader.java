package vn.sxsh.plan.imports.interpret;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftClause;
import vn.sxsh.plan.imports.draft.DraftTarget;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.NoteCode;
import vn.sxsh.plan.imports.draft.TargetKind;
import vn.sxsh.plan.imports.draft.TargetRule;

/** Finds the measurable aims of a plan, in its objectives and among the results of its tasks. */
final class TargetReader {

  private static final int FLAGS = Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE;
  private static final Pattern COUNT =
      Pattern.compile(
          "(?<![\\d./-])(\\d{1,6}) (DN|doanh nghiệp|cơ sở|mô hình|dự án|làng nghề|lớp|cán bộ)(?!\\p{L})",
          FLAGS);

  private final Body body;
  private final LocalDate planEnd;
  private final Doubts doubts;
  private final List<DraftTarget> targets = new ArrayList<>();
  private int number;

  TargetReader(Body body, LocalDate planEnd, Doubts doubts) {
    this.body = body;
    this.planEnd = planEnd;
    this.doubts = doubts;
  }

  List<DraftTarget> read(List<DraftTask> tasks) {
    LocalDate due = planEnd;
    String parent = null;
    for (DraftClause clause : body.clauses().in(ClauseSection.TARGET)) {
      if (parent == null || !parent.equals(clause.parentPath())) {
        parent = clause.parentPath();
        due = planEnd;
      }
      due = Dates.until(clause.text()).filter(day -> isIntroduction(clause)).orElse(due);
      if (isTarget(clause)) {
        add(clause, Dates.until(clause.text()).orElse(due));
      }
    }
    tasks.forEach(this::addFromResults);
    return targets;
  }

  private boolean isIntroduction(DraftClause clause) {
    return clause.text().endsWith(":");
  }

  private boolean isTarget(DraftClause clause) {
    boolean listed = !clause.label().isEmpty() || AimReader.percent(clause.text()) != null;
    return listed
        && !isIntroduction(clause)
        && body.clauses().children(clause).isEmpty()
        && !clause.text().toLowerCase(Locale.ROOT).startsWith("mục tiêu");
  }

  private void add(DraftClause clause, LocalDate due) {
    number++;
    List<TargetRule> rules = AimReader.rules(clause.text());
    List<AimReader.Step> steps = AimReader.steps(clause.text());
    if (rules.size() > 1) {
      for (int i = 0; i < rules.size(); i++) {
        add(clause, "T" + number + (char) ('a' + i), rules.get(i), null, due);
      }
      doubts.info(at(-1), DoubtCode.TARGET_SPLIT, Map.of("statement", clause.text()));
      doubts.noteOnClause(
          NoteCode.TARGET_JOINS_TWO_AIMS,
          clause.path(),
          "Một câu gộp hai mục tiêu: được tuyên truyền, phổ biến và nhận thức được lợi ích; hệ"
              + " thống theo dõi riêng từng mục tiêu.");
      return;
    }
    TargetRule rule = rules.isEmpty() ? null : rules.get(0);
    if (steps.size() > 1) {
      for (int i = 0; i < Math.min(steps.size(), 26); i++) {
        add(clause, "T" + number + (char) ('a' + i), rule, steps.get(i), steps.get(i).due());
      }
      doubts.info(at(-1), DoubtCode.TARGET_SPLIT, Map.of("statement", clause.text()));
      return;
    }
    add(clause, "T" + number, rule, null, due);
  }

  private void add(
      DraftClause clause, String code, TargetRule rule, AimReader.Step step, LocalDate due) {
    AimReader.Aim aim = step == null ? AimReader.aim(clause.text(), rule) : step.aim();
    if (rule == null) {
      doubts.warn(at(0), DoubtCode.TARGET_RULE_UNKNOWN, Map.of("statement", clause.text()));
    }
    targets.add(
        new DraftTarget(
            code,
            AimReader.title(rule, clause.text()),
            clause.text(),
            clause.path(),
            null,
            aim.kind(),
            rule,
            aim.from(),
            aim.to(),
            aim.unit(),
            due));
  }

  /** "có khoảng 8 DN được hỗ trợ …" among the expected results is an aim, too. */
  private void addFromResults(DraftTask task) {
    for (String result : task.results()) {
      Matcher count = COUNT.matcher(result);
      if (count.find()) {
        number++;
        doubts.info(at(0), DoubtCode.TARGET_FROM_TASK, Map.of("task", task.code()));
        TargetRule rule = AimReader.ruleOfResult(result);
        targets.add(
            new DraftTarget(
                "T" + number,
                AimReader.title(rule, task.title()),
                result,
                null,
                task.code(),
                TargetKind.COUNT,
                rule,
                new BigDecimal(count.group(1)),
                null,
                count.group(2),
                Dates.period(result).map(Dates.Period::end).orElse(planEnd)));
      }
    }
    task.children().forEach(this::addFromResults);
  }

  private String at(int offset) {
    return "/targets/" + (targets.size() + offset);
  }
}
