package vn.sxsh.plan.imports.party;

import vn.sxsh.plan.imports.draft.DraftParty;
import vn.sxsh.plan.imports.draft.PartyKind;

/**
 * One body found in a phrase.
 *
 * @param approximate whether the group was taken for its likeness and not for its very name
 */
public record Reading(String phrase, PartyKind kind, String code, boolean approximate) {

  public DraftParty toParty() {
    return new DraftParty(phrase, kind, code, false);
  }
}
