package vn.sxsh.plan;

import io.quarkus.arc.Arc;
import io.quarkus.narayana.jta.QuarkusTransaction;
import jakarta.persistence.EntityManager;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import vn.sxsh.plan.clause.ClauseSection;
import vn.sxsh.plan.clause.NoteKind;
import vn.sxsh.plan.clause.PlanClause;
import vn.sxsh.plan.clause.PlanNote;
import vn.sxsh.plan.duty.Duty;
import vn.sxsh.plan.duty.DutyParty;
import vn.sxsh.plan.item.ItemKind;
import vn.sxsh.plan.item.TaskItem;
import vn.sxsh.plan.party.PartyRole;
import vn.sxsh.plan.party.TaskParty;
import vn.sxsh.plan.target.Target;
import vn.sxsh.plan.target.TargetKind;
import vn.sxsh.plan.target.TargetRule;
import vn.sxsh.plan.task.Task;
import vn.sxsh.plan.task.TaskClause;
import vn.sxsh.plan.task.TaskGroup;
import vn.sxsh.plan.text.Headings;
import vn.sxsh.plan.text.Plan;
import vn.sxsh.plan.text.PlanStatus;
import vn.sxsh.plan.work.WorkItem;
import vn.sxsh.reference.agency.AgencyService;
import vn.sxsh.reference.group.AgencyGroupService;
import vn.sxsh.shared.persistence.Ids;
import vn.sxsh.shared.security.Caller;
import vn.sxsh.shared.security.CurrentCaller;

/**
 * Makes a small plan of 2016–2020: groups 1 and 2 with the tasks 1.1 (led by SCT and TTKC with two
 * groups of agencies), 1.9 (led by a body that is not known), 1.10 (led by STNMT with SKHCN) and
 * the unnumbered 2.1 (led by SCT with UBND-HOA-AN).
 */
public final class PlanFixture {

  public final UUID planId = Ids.next();
  public final UUID targetId = Ids.next();
  public final Map<String, UUID> tasks = new HashMap<>();
  public final Map<String, UUID> groups = new HashMap<>();
  public final Map<String, UUID> clauses = new HashMap<>();
  public final Map<String, UUID> items = new HashMap<>();

  private PlanFixture() {}

  /** Saves the plan. */
  public static PlanFixture save() {
    return save(PlanStatus.ACTIVE, "2549/KH-UBND");
  }

  /** Saves the plan in that state. */
  public static PlanFixture save(PlanStatus status, String number) {
    PlanFixture fixture = new PlanFixture();
    inTransaction(
        () -> {
          fixture.persist(status, number);
          return null;
        });
    return fixture;
  }

  /** The id of the agency with that code. */
  public static UUID agency(String code) {
    return inTransaction(() -> bean(AgencyService.class).findByCode(code).orElseThrow().id());
  }

  /** The id of the group of agencies with that code. */
  public static UUID agencyGroup(String code) {
    return inTransaction(() -> bean(AgencyGroupService.class).findByCode(code).orElseThrow().id());
  }

  /** Saves a year's work of the task with that code. */
  public UUID work(String task, int year, LocalDate endsOn, String agencyCode) {
    WorkItem item = new WorkItem();
    item.id = Ids.next();
    item.taskId = tasks.get(task);
    item.year = year;
    item.title = "Việc năm " + year;
    item.endsOn = endsOn;
    item.responsibleAgencyId = agencyCode == null ? null : agency(agencyCode);
    inTransaction(
        () -> {
          bean(EntityManager.class).persist(item);
          return null;
        });
    return item.id;
  }

  /** Runs as the program itself, in a transaction of its own. */
  public static <T> T inTransaction(Supplier<T> work) {
    var context = Arc.container().requestContext();
    boolean opened = !context.isActive();
    if (opened) {
      context.activate();
    }
    try {
      bean(CurrentCaller.class).actAs(Caller.SYSTEM);
      return QuarkusTransaction.requiringNew().call(work::get);
    } finally {
      if (opened) {
        context.terminate();
      }
    }
  }

  private void persist(PlanStatus status, String number) {
    EntityManager records = bean(EntityManager.class);
    Plan plan = new Plan();
    plan.id = planId;
    plan.number = number;
    plan.title = "Kế hoạch hành động thực hiện Chiến lược sản xuất sạch hơn";
    plan.issuer = "UBND tỉnh Cao Bằng";
    plan.periodStart = LocalDate.of(2016, 1, 1);
    plan.periodEnd = LocalDate.of(2020, 12, 31);
    plan.status = status;
    plan.reportDueMonth = 11;
    plan.reportDueDay = 29;
    plan.extraColumns = new Headings(List.of("Thời gian", "Kinh phí"));
    records.persist(plan);
    clause(records, null, "II", ClauseSection.BODY_TASK, "NHIỆM VỤ");
    clause(records, "II", "II.1", ClauseSection.BODY_TASK, "Tuyên truyền, giáo dục");
    clause(records, "II.1", "II.1.a", ClauseSection.BODY_TASK, "Trên Báo Cao Bằng");
    clause(records, "II.1", "II.1.b", ClauseSection.BODY_TASK, "In tờ rơi, áp phích");
    clause(records, "II", "II.2", ClauseSection.BODY_TASK, "Xây dựng chủ trương");
    clause(records, null, "V.1", ClauseSection.DUTY, "Sở Công Thương:");
    clause(records, null, "V.10", ClauseSection.DUTY, "Ủy ban nhân dân các huyện, Thành phố");
    duty(records, "V.1", "Sở Công Thương", agency("SCT"), null);
    duty(records, "V.10", "UBND các huyện, Thành phố", null, agencyGroup("UBND-CAC-HUYEN"));
    Target target = new Target();
    target.id = targetId;
    target.planId = planId;
    target.ordinal = 1;
    target.code = "T2";
    target.title = "Áp dụng";
    target.statement = "50% cơ sở sản xuất công nghiệp có tiềm năng";
    target.kind = TargetKind.RATE;
    target.rule = TargetRule.ADOPTION;
    target.aim = new BigDecimal("50");
    target.unit = "%";
    target.dueOn = plan.periodEnd;
    records.persist(target);
    group(records, "1", "Truyền thông, giáo dục");
    group(records, "2", "Cơ sở dữ liệu");
    task(records, "1", "1.1", "1.1", "Xây dựng và triển khai kế hoạch truyền thông");
    task(records, "1", "1.9", "1.9", "Giới thiệu công nghệ sạch");
    task(records, "1", "1.10", "1.10", "Kiểm soát ô nhiễm");
    task(records, "2", null, "2.1", "Mở chuyên mục trên website");
    party(records, "1.1", PartyRole.LEAD, "Sở Công Thương", agency("SCT"), null);
    party(records, "1.1", PartyRole.LEAD, "Trung tâm Khuyến công", agency("TTKC"), null);
    UUID departments = agencyGroup("CAC-SO-NGANH");
    party(records, "1.1", PartyRole.COORDINATOR, "Các sở, ngành", null, departments);
    party(records, "1.9", PartyRole.LEAD, "Đơn vị hỗ trợ SXSH", null, null);
    party(records, "1.10", PartyRole.LEAD, "Sở TN&MT", agency("STNMT"), null);
    party(records, "1.10", PartyRole.COORDINATOR, "Sở KH&CN", agency("SKHCN"), null);
    party(records, "2.1", PartyRole.LEAD, "Sở Công Thương", agency("SCT"), null);
    party(records, "2.1", PartyRole.COORDINATOR, "UBND Hòa An", agency("UBND-HOA-AN"), null);
    item(records, "1.1", ItemKind.ACTION, 1, "Tổ chức hội nghị, tập huấn");
    item(records, "1.1", ItemKind.ACTION, 2, "Xây dựng các ấn phẩm về SXSH");
    item(records, "1.1", ItemKind.RESULT, 1, "Kế hoạch được phê duyệt");
    item(records, "1.10", ItemKind.ACTION, 1, "Hoà giải và thuỷ lợi");
    TaskClause link = new TaskClause();
    link.taskId = tasks.get("1.1");
    link.clauseId = clauses.get("II.1.a");
    records.persist(link);
    PlanNote note = new PlanNote();
    note.planId = planId;
    note.taskId = tasks.get("2.1");
    note.kind = NoteKind.ODDITY;
    note.code = "ROW_WITHOUT_NUMBER";
    note.text = "Dòng này không có số thứ tự trong biểu.";
    records.persist(note);
  }

  private void clause(
      EntityManager records, String parent, String path, ClauseSection section, String text) {
    PlanClause clause = new PlanClause();
    clause.id = Ids.next();
    clause.planId = planId;
    clause.parentId = clauses.get(parent);
    clause.ordinal = clauses.size() + 1;
    clause.path = path;
    clause.section = section;
    clause.text = text;
    records.persist(clause);
    clauses.put(path, clause.id);
  }

  private void duty(
      EntityManager records, String clause, String phrase, UUID agencyId, UUID groupId) {
    Duty duty = new Duty();
    duty.id = Ids.next();
    duty.planId = planId;
    duty.clauseId = clauses.get(clause);
    duty.phrase = phrase;
    records.persist(duty);
    DutyParty party = new DutyParty();
    party.planId = planId;
    party.dutyId = duty.id;
    party.phrase = phrase;
    party.agencyId = agencyId;
    party.agencyGroupId = groupId;
    records.persist(party);
  }

  private void group(EntityManager records, String label, String title) {
    TaskGroup group = new TaskGroup();
    group.id = Ids.next();
    group.planId = planId;
    group.ordinal = groups.size() + 1;
    group.label = label;
    group.title = title;
    records.persist(group);
    groups.put(label, group.id);
  }

  private void task(
      EntityManager records, String group, String printed, String code, String title) {
    Task task = new Task();
    task.id = Ids.next();
    task.planId = planId;
    task.groupId = groups.get(group);
    task.ordinal = tasks.size() + 1;
    task.printedNumber = printed;
    task.renumber(code);
    task.title = title;
    task.extra = new HashMap<>(Map.of("Kinh phí", "50 triệu", "Thời gian", "2017"));
    records.persist(task);
    tasks.put(code, task.id);
  }

  private void party(
      EntityManager records, String task, PartyRole role, String phrase, UUID agency, UUID group) {
    TaskParty party = new TaskParty();
    party.taskId = tasks.get(task);
    party.role = role;
    party.ordinal = phrase.startsWith("Trung tâm") ? 2 : 1;
    party.phrase = phrase;
    party.agencyId = agency;
    party.agencyGroupId = group;
    party.accountable = role == PartyRole.LEAD && party.ordinal == 1;
    records.persist(party);
  }

  private void item(EntityManager records, String task, ItemKind kind, int ordinal, String text) {
    TaskItem item = new TaskItem();
    item.id = Ids.next();
    item.taskId = tasks.get(task);
    item.kind = kind;
    item.ordinal = ordinal;
    item.text = text;
    item.printed = true;
    records.persist(item);
    items.put(task + " " + kind + " " + ordinal, item.id);
  }

  private static <T> T bean(Class<T> type) {
    return Arc.container().instance(type).get();
  }
}
