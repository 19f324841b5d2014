package vn.sxsh.plan.imports.interpret;

import java.util.List;
import vn.sxsh.plan.imports.draft.ClauseSection;

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
    ClauseIndex clauses) {

  /** Whether there is anything that only a plan has. */
  boolean isPlan() {
    return clauses.all().stream()
        .anyMatch(
            clause ->
                clause.section() != ClauseSection.REMARK
                    && clause.section() != ClauseSection.PREAMBLE
                    && clause.section() != ClauseSection.RECIPIENT);
  }
}
