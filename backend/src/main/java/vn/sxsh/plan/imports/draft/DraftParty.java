package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A body named by the plan.
 *
 * @param phrase the printed words that name it
 * @param code of the agency or group of agencies, null when it was not recognised
 * @param accountable whether it answers for the task; exactly one lead of a task does
 */
@Schema(
    name = "DraftParty",
    requiredProperties = {"phrase", "kind", "accountable"})
public record DraftParty(String phrase, PartyKind kind, String code, boolean accountable) {

  public DraftParty asAccountable() {
    return new DraftParty(phrase, kind, code, true);
  }
}
