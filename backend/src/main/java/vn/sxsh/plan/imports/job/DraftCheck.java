package vn.sxsh.plan.imports.job;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.sxsh.plan.imports.draft.ClauseLink;
import vn.sxsh.plan.imports.draft.Doubt;
import vn.sxsh.plan.imports.draft.DraftClause;
import vn.sxsh.plan.imports.draft.DraftDuty;
import vn.sxsh.plan.imports.draft.DraftGroup;
import vn.sxsh.plan.imports.draft.DraftLegalBasis;
import vn.sxsh.plan.imports.draft.DraftNote;
import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.DraftTarget;
import vn.sxsh.plan.imports.draft.DraftTask;
import vn.sxsh.plan.imports.draft.PlanDraft;
import vn.sxsh.plan.imports.draft.PlanHeader;
import vn.sxsh.plan.imports.merge.KnownBodies;
import vn.sxsh.plan.imports.read.DocumentFormat;
import vn.sxsh.shared.problem.CommonProblem;
import vn.sxsh.shared.problem.ProblemException;

/**
 * Holds a draft that came back from a client to its form. What a person may still mend later, such
 * as an empty title, is not refused here but reported row by row when the draft is saved.
 */
final class DraftCheck {

  private static final int MOST_TASKS = 20_000;
  private static final int DEEPEST = 10;

  private final KnownBodies bodies;
  private final ProblemException faults = CommonProblem.VALIDATION_FAILED.raise();
  private final Set<String> codes = new HashSet<>();

  private DraftCheck(KnownBodies bodies) {
    this.bodies = bodies;
  }

  /** Reports VALIDATION_FAILED with every fault of form. */
  static void check(PlanDraft draft, KnownBodies bodies) {
    DraftCheck check = new DraftCheck(bodies);
    check.all(draft);
    if (!check.faults.fields().isEmpty()) {
      throw check.faults;
    }
  }

  /** Reports IMPORT_NOT_READY when the heading lacks what a plan cannot be without. */
  static void requireReady(PlanDraft draft) {
    ProblemException missing = ImportProblem.IMPORT_NOT_READY.raise();
    PlanHeader header = draft.header();
    if (header.title() == null || header.title().isBlank()) {
      missing.at("header.title", "VALUE_MISSING");
    }
    if (header.periodStart() == null) {
      missing.at("header.periodStart", "VALUE_MISSING");
    }
    if (header.periodEnd() == null) {
      missing.at("header.periodEnd", "VALUE_MISSING");
    } else if (header.periodStart() != null && header.periodEnd().isBefore(header.periodStart())) {
      missing.at("header.periodEnd", "PERIOD_REVERSED");
    }
    if (!missing.fields().isEmpty()) {
      throw missing;
    }
  }

  /** The draft with the format of the document, which no edit changes. */
  static PlanDraft withFormat(PlanDraft draft, DocumentFormat format) {
    return new PlanDraft(
        format,
        draft.header(),
        draft.legalBases(),
        draft.clauses(),
        draft.targets(),
        draft.duties(),
        draft.groups(),
        draft.extraColumns(),
        draft.clauseLinks(),
        draft.notes(),
        draft.doubts());
  }

  private void all(PlanDraft draft) {
    if (draft.header() == null) {
      require("header", null);
      return;
    }
    PlanHeader header = draft.header();
    if (header.issuerCode() != null && !bodies.agencies().containsKey(header.issuerCode())) {
      faults.at("header.issuerCode", "AGENCY_UNKNOWN");
    }
    clauses(draft.clauses());
    for (int at = 0; at < draft.groups().size(); at++) {
      DraftGroup group = draft.groups().get(at);
      tasks(group.tasks(), "groups[" + at + "].tasks", 1);
    }
    for (int at = 0; at < draft.targets().size(); at++) {
      DraftTarget target = draft.targets().get(at);
      require("targets[" + at + "].code", target.code());
      require("targets[" + at + "].statement", target.statement());
      if (target.aim() != null
          && target.aimTo() != null
          && target.aim().compareTo(target.aimTo()) > 0) {
        faults.at("targets[" + at + "].aimTo", "RANGE_REVERSED");
      }
    }
    for (int at = 0; at < draft.duties().size(); at++) {
      DraftDuty duty = draft.duties().get(at);
      require("duties[" + at + "].clausePath", duty.clausePath());
      require("duties[" + at + "].phrase", duty.phrase());
      parties(duty.parties().stream(), "duties[" + at + "].parties");
    }
    for (int at = 0; at < draft.legalBases().size(); at++) {
      DraftLegalBasis basis = draft.legalBases().get(at);
      require("legalBases[" + at + "].citation", basis.citation());
    }
    marks(draft);
  }

  private void marks(PlanDraft draft) {
    for (int at = 0; at < draft.notes().size(); at++) {
      DraftNote note = draft.notes().get(at);
      require("notes[" + at + "].code", note.code());
      require("notes[" + at + "].text", note.text());
    }
    for (int at = 0; at < draft.clauseLinks().size(); at++) {
      ClauseLink link = draft.clauseLinks().get(at);
      require("clauseLinks[" + at + "].taskCode", link.taskCode());
      require("clauseLinks[" + at + "].clausePath", link.clausePath());
    }
    for (int at = 0; at < draft.doubts().size(); at++) {
      Doubt doubt = draft.doubts().get(at);
      require("doubts[" + at + "].path", doubt.path());
      require("doubts[" + at + "].code", doubt.code());
      require("doubts[" + at + "].severity", doubt.severity());
    }
  }

  /** A clause stands behind the one that it is a part of. */
  private void clauses(List<DraftClause> clauses) {
    Set<String> paths = new HashSet<>();
    for (int at = 0; at < clauses.size(); at++) {
      DraftClause clause = clauses.get(at);
      String field = "clauses[" + at + "].";
      require(field + "path", clause.path());
      require(field + "section", clause.section());
      require(field + "text", clause.text());
      if (clause.parentPath() != null && !paths.contains(clause.parentPath())) {
        faults.at(field + "parentPath", "PLACE_UNKNOWN");
      }
      if (!paths.add(clause.path())) {
        faults.at(field + "path", "CODE_REPEATED");
      }
    }
  }

  private void tasks(List<DraftTask> tasks, String field, int depth) {
    if (depth > DEEPEST) {
      faults.at(field, "TOO_DEEP");
      return;
    }
    for (int at = 0; at < tasks.size(); at++) {
      DraftTask task = tasks.get(at);
      String own = field + "[" + at + "]";
      require(own + ".code", task.code());
      if (task.code() != null && !codes.add(task.code())) {
        faults.at(own + ".code", "CODE_REPEATED");
      }
      if (codes.size() > MOST_TASKS) {
        throw ImportProblem.IMPORT_TOO_MANY_ROWS.raise(Map.of("limit", MOST_TASKS));
      }
      parties(Stream.concat(task.leads().stream(), task.coordinators().stream()), own + ".leads");
      if (task.leads().stream().filter(DraftParty::accountable).count() > 1) {
        faults.at(own + ".leads", "ACCOUNTABLE_NOT_ONE");
      }
      tasks(task.children(), own + ".children", depth + 1);
    }
  }

  private void parties(Stream<DraftParty> parties, String field) {
    parties.forEach(
        party -> {
          require(field + ".phrase", party.phrase());
          require(field + ".kind", party.kind());
          if (!bodies.knows(party)) {
            faults.at(field + ".code", "AGENCY_UNKNOWN");
          }
        });
  }

  private void require(String field, Object value) {
    if (value == null || value instanceof String text && text.isBlank()) {
      faults.at(field, "VALUE_MISSING");
    }
  }
}
