package vn.sxsh.plan.imports.interpret;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import vn.sxsh.plan.imports.draft.ClauseLink;
import vn.sxsh.plan.imports.draft.DoubtCode;
import vn.sxsh.plan.imports.draft.DraftDuty;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftLegalBasis;
import vn.sxsh.plan.imports.draft.DraftTarget;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.draft.PlanHeader;
import vn.sxsh.plan.imports.party.AgencyDirectory;
import vn.sxsh.plan.imports.party.PhraseReader;
import vn.sxsh.plan.imports.read.Block;
import vn.sxsh.plan.imports.read.Block.TableBlock;
import vn.sxsh.plan.imports.read.ImportRefusal;
import vn.sxsh.plan.imports.read.ImportRefusedException;
import vn.sxsh.plan.imports.read.SourceDocument;
import vn.sxsh.plan.imports.template.TemplateLayout;

/** Finds out what a document says as a plan. */
public final class PlanInterpreter {

  private final PhraseReader agencies;
  private final Doubts doubts = new Doubts();

  private PlanInterpreter(PhraseReader agencies) {
    this.agencies = agencies;
  }

  /**
   * The draft of the plan that {@code document} holds.
   *
   * @throws ImportRefusedException when there is neither a matrix nor the body of a plan in it
   */
  public static PlanDraft interpret(SourceDocument document, AgencyDirectory directory) {
    return TemplateLayout.versionOf(document) < 0
        ? new PlanInterpreter(new PhraseReader(directory)).interpretPaper(document)
        : new PlanInterpreter(PhraseReader.withCodes(directory)).interpretTemplate(document);
  }

  private PlanDraft interpretPaper(SourceDocument document) {
    MatrixLayout layout = MatrixLayout.of(document.blocks());
    Body body = BodyReader.read(layout.before(), layout.after());
    List<DraftGroup> groups = new MatrixReader(agencies, doubts).read(layout.parts());
    if (all(groups).isEmpty() && !body.isPlan()) {
      throw new ImportRefusedException(ImportRefusal.NO_PLAN);
    }
    List<DraftLegalBasis> bases = LegalBasisReader.read(body.preamble(), doubts);
    PlanHeader header = new HeaderReader(body, agencies, doubts).read(bases);
    List<DraftTarget> targets =
        new TargetReader(body, header.periodEnd(), doubts)
            .read(groups.stream().flatMap(group -> group.tasks().stream()).toList());
    return draft(document, layout, header, bases, body, targets, groups);
  }

  private PlanDraft interpretTemplate(SourceDocument document) {
    TemplateInterpreter template = new TemplateInterpreter(document, agencies, doubts);
    TableBlock tasks = TemplateLayout.sheet(document, TemplateLayout.TASK_SHEET);
    MatrixLayout layout = MatrixLayout.of(tasks == null ? List.of() : List.<Block>of(tasks));
    List<DraftGroup> groups = new MatrixReader(agencies, doubts).read(layout.parts());
    PlanHeader header = template.header();
    if (groups.isEmpty() && header.title() == null && header.number() == null) {
      throw new ImportRefusedException(ImportRefusal.NO_PLAN);
    }
    Body body = template.body();
    List<DraftLegalBasis> bases = LegalBasisReader.read(template.legalBases(), doubts);
    return draft(document, layout, header, bases, body, template.targets(), groups);
  }

  private PlanDraft draft(
      SourceDocument document,
      MatrixLayout layout,
      PlanHeader header,
      List<DraftLegalBasis> bases,
      Body body,
      List<DraftTarget> targets,
      List<DraftGroup> groups) {
    List<DraftTask> tasks = all(groups);
    if (tasks.isEmpty()) {
      doubts.warn("/groups", DoubtCode.MATRIX_MISSING, Map.of());
    }
    if (!body.isPlan()) {
      doubts.info("/clauses", DoubtCode.BODY_MISSING, Map.of());
    }
    List<DraftDuty> duties = DutyReader.read(body, agencies, doubts);
    List<ClauseLink> links = new ClauseLinker(body).link(groups, doubts);
    new OddityNotes(doubts).write(body, groups, tasks);
    List<String> extra = MatrixReader.extraColumns(layout.parts());
    for (int i = 0; i < extra.size(); i++) {
      doubts.info("/extraColumns/" + i, DoubtCode.COLUMN_UNKNOWN, Map.of("heading", extra.get(i)));
    }
    return new PlanDraft(
        document.format(),
        header,
        bases,
        body.clauses().all(),
        targets,
        duties,
        groups,
        extra,
        links,
        doubts.notes(),
        doubts.doubts());
  }

  /** Every task with those under it, in printed order. */
  private static List<DraftTask> all(List<DraftGroup> groups) {
    List<DraftTask> all = new ArrayList<>();
    groups.forEach(group -> addAll(group.tasks(), all));
    return all;
  }

  private static void addAll(List<DraftTask> tasks, List<DraftTask> all) {
    for (DraftTask task : tasks) {
      all.add(task);
      addAll(task.children(), all);
    }
  }
}
