package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** What a printed body was recognised as. */
@Schema(name = "DraftPartyKind")
public enum PartyKind {
  AGENCY,
  /** Several bodies under one phrase, such as "các sở, ngành có liên quan". */
  GROUP,
  UNKNOWN
}
