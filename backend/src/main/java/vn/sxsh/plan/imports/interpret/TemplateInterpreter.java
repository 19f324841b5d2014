package vn.sxsh.plan.imports.interpret;

import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftTarget;
import vn.sxsh.plan.imports.draft.PlanHeader;
import vn.sxsh.plan.imports.draft.TargetKind;
import vn.sxsh.plan.imports.draft.TargetRule;
import vn.sxsh.plan.imports.party.PhraseReader;
import vn.sxsh.plan.imports.party.Reading;
import vn.sxsh.plan.imports.read.Block.Paragraph;
import vn.sxsh.plan.imports.read.Block.TableBlock;
import vn.sxsh.plan.imports.read.SourceDocument;
import vn.sxsh.plan.imports.template.TemplateLayout;
import vn.sxsh.plan.imports.template.TemplateLayout.Field;

/** Reads the sheets of a filled template that a paper does not have; the matrix is read as any. */
final class TemplateInterpreter {

  private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d/M/uuuu");

  private final SourceDocument document;
  private final PhraseReader agencies;
  private final Doubts doubts;
  private final Map<Field, List<String>> fields = new EnumMap<>(Field.class);

  TemplateInterpreter(SourceDocument document, PhraseReader agencies, Doubts doubts) {
    this.document = document;
    this.agencies = agencies;
    this.doubts = doubts;
    int version = TemplateLayout.versionOf(document);
    if (version != TemplateLayout.VERSION) {
      doubts.warn(
          "", DoubtCode.TEMPLATE_VERSION_UNKNOWN, Map.of("version", Integer.toString(version)));
    }
    readFields();
  }

  private void readFields() {
    TableBlock sheet = TemplateLayout.sheet(document, TemplateLayout.PLAN_SHEET);
    if (sheet == null) {
      return;
    }
    Grid grid = new Grid(sheet);
    for (int row = 0; row < grid.height(); row++) {
      for (Field field : Field.values()) {
        if (grid.text(row, 0).equals(field.label())) {
          fields.put(field, grid.lines(row, 1).stream().map(Paragraph::text).toList());
        }
      }
    }
  }

  PlanHeader header() {
    String issuer = value(Field.ISSUER);
    return new PlanHeader(
        value(Field.NUMBER),
        value(Field.TITLE),
        issuer,
        issuer == null ? null : code(issuer),
        value(Field.SIGNATORY),
        value(Field.SIGNATORY_TITLE),
        value(Field.PLACE),
        day("/header/issuedOn", value(Field.ISSUED_ON)),
        day("/header/periodStart", value(Field.PERIOD_START)),
        day("/header/periodEnd", value(Field.PERIOD_END)),
        fields.getOrDefault(Field.RECIPIENTS, List.of()).stream()
            .map(line -> Label.of("", line))
            .map(label -> label.kind().isBullet() ? label.rest() : label.printed() + label.rest())
            .toList());
  }

  List<String> legalBases() {
    return fields.getOrDefault(Field.LEGAL_BASES, List.of());
  }

  private String code(String issuer) {
    List<Reading> readings = agencies.read(issuer);
    return readings.size() == 1 ? readings.get(0).code() : null;
  }

  private String value(Field field) {
    List<String> lines = fields.getOrDefault(field, List.of());
    return lines.isEmpty() ? null : String.join(" ", lines);
  }

  private LocalDate day(String path, String printed) {
    if (printed == null) {
      return null;
    }
    try {
      return LocalDate.parse(printed, DAY);
    } catch (DateTimeException e) {
      doubts.warn(path, DoubtCode.VALUE_UNREADABLE, Map.of("value", printed));
      return null;
    }
  }

  /** The body as typed, in the same shape as one read from a paper. */
  Body body() {
    ClauseTree tree = new ClauseTree();
    TableBlock sheet = TemplateLayout.sheet(document, TemplateLayout.BODY_SHEET);
    if (sheet != null) {
      Grid grid = new Grid(sheet);
      for (int row = 1; row < grid.height(); row++) {
        String label = grid.text(row, 0);
        for (Paragraph line : grid.lines(row, 1)) {
          tree.add(Label.of(label, line.text()));
          label = "";
        }
      }
    }
    header()
        .recipients()
        .forEach(line -> tree.addApart(ClauseSection.RECIPIENT, "recipients", "-", line));
    return new Body(
        List.of(),
        List.of(),
        legalBases(),
        List.of(),
        List.of(),
        null,
        List.of(),
        new ClauseIndex(tree.clauses()));
  }

  List<DraftTarget> targets() {
    TableBlock sheet = TemplateLayout.sheet(document, TemplateLayout.TARGET_SHEET);
    List<DraftTarget> targets = new ArrayList<>();
    if (sheet == null) {
      return targets;
    }
    Grid grid = new Grid(sheet);
    for (int row = 1; row < grid.height(); row++) {
      Map<String, String> cells = new LinkedHashMap<>();
      for (int i = 0; i < TemplateLayout.TARGET_HEADINGS.size(); i++) {
        cells.put(TemplateLayout.TARGET_HEADINGS.get(i), grid.text(row, i));
      }
      targets.add(target(cells, "/targets/" + targets.size(), targets.size() + 1));
    }
    return targets;
  }

  private DraftTarget target(Map<String, String> cells, String path, int ordinal) {
    String statement = cells.get("Nội dung mục tiêu");
    String code = cells.get("Mã").isEmpty() ? "T" + ordinal : cells.get("Mã");
    TargetRule rule = rule(path, cells.get("Cách tính"));
    BigDecimal aim = figure(path + "/aim", cells.get("Chỉ tiêu"));
    String unit = cells.get("Đơn vị tính").isEmpty() ? null : cells.get("Đơn vị tính");
    TargetKind kind =
        rule == null
            ? "%".equals(unit) ? TargetKind.RATE : TargetKind.MANUAL
            : switch (rule) {
              case TEAM_ESTABLISHED -> TargetKind.MILESTONE;
              case FACILITIES_SUPPORTED -> TargetKind.COUNT;
              default -> TargetKind.RATE;
            };
    return new DraftTarget(
        code,
        AimReader.title(rule, statement),
        statement,
        null,
        null,
        kind,
        rule,
        aim,
        figure(path + "/aimTo", cells.get("Đến mức")),
        unit,
        day(path + "/dueOn", cells.get("Thời hạn").isEmpty() ? null : cells.get("Thời hạn")));
  }

  private TargetRule rule(String path, String typed) {
    for (TargetRule rule : TargetRule.values()) {
      if (rule.name().equals(typed)) {
        return rule;
      }
    }
    if (!typed.isEmpty()) {
      doubts.warn(path + "/rule", DoubtCode.VALUE_UNREADABLE, Map.of("value", typed));
    }
    return null;
  }

  private BigDecimal figure(String path, String typed) {
    if (typed.isEmpty()) {
      return null;
    }
    String plain = typed.replace("%", "").strip().replace(',', '.');
    if (plain.matches("\\d{1,12}(\\.\\d{1,6})?")) {
      return new BigDecimal(plain);
    }
    doubts.warn(path, DoubtCode.VALUE_UNREADABLE, Map.of("value", typed));
    return null;
  }
}
