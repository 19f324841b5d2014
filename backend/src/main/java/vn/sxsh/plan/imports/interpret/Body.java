package vn.sxsh.plan.imports.interpret;

import java.util.List;
import vn.sxsh.plan.imports.draft.ClauseSection;
import vn.sxsh.plan.imports.draft.DraftClause;

/**
 * The text of a plan outside the matrix, divided by what it is.
 *
 * @param letterhead lines above the title
 * @param annex lines between the signature and the matrix
 */
record Body(
    List<String> letterhead,
    List<String> title,
    List<String> preamble,
    List<String> recipients,
    List<String> signatoryTitle,
    String signatory,
    List<String> annex,
    List<DraftClause> clauses) {

  /** The clauses directly under one, in order. */
  List<DraftClause> children(DraftClause clause) {
    return clauses.stream().filter(other -> clause.path().equals(other.parentPath())).toList();
  }

  List<DraftClause> in(ClauseSection section) {
    return clauses.stream().filter(clause -> clause.section() == section).toList();
  }

  /** Whether there is anything that only a plan has. */
  boolean isPlan() {
    return clauses.stream()
        .anyMatch(
            clause ->
                clause.section() != ClauseSection.REMARK
                    && clause.section() != ClauseSection.PREAMBLE
                    && clause.section() != ClauseSection.RECIPIENT);
  }
}
