package vn.sxsh.plan.imports.draft;

import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.plan.imports.read.DocumentFormat;

/**
 * A plan as it was understood, before anything is saved: a tree of plain records that a person can
 * look through and correct.
 *
 * @param extraColumns headings of the matrix that have no place of their own, in printed order
 * @param notes oddities of the paper, which stay with the plan
 * @param doubts places where the reading may be wrong, which end with the preview
 */
@Schema(
    name = "PlanDraft",
    requiredProperties = {
      "format",
      "header",
      "legalBases",
      "clauses",
      "targets",
      "duties",
      "groups",
      "extraColumns",
      "clauseLinks",
      "notes",
      "doubts"
    })
public record PlanDraft(
    DocumentFormat format,
    PlanHeader header,
    List<DraftLegalBasis> legalBases,
    List<DraftClause> clauses,
    List<DraftTarget> targets,
    List<DraftDuty> duties,
    List<DraftGroup> groups,
    List<String> extraColumns,
    List<ClauseLink> clauseLinks,
    List<DraftNote> notes,
    List<Doubt> doubts) {

  public PlanDraft {
    legalBases = legalBases == null ? List.of() : List.copyOf(legalBases);
    clauses = clauses == null ? List.of() : List.copyOf(clauses);
    targets = targets == null ? List.of() : List.copyOf(targets);
    duties = duties == null ? List.of() : List.copyOf(duties);
    groups = groups == null ? List.of() : List.copyOf(groups);
    extraColumns = extraColumns == null ? List.of() : List.copyOf(extraColumns);
    clauseLinks = clauseLinks == null ? List.of() : List.copyOf(clauseLinks);
    notes = notes == null ? List.of() : List.copyOf(notes);
    doubts = doubts == null ? List.of() : List.copyOf(doubts);
  }
}
