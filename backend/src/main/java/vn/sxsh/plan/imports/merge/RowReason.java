package vn.sxsh.plan.imports.merge;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Why a row was not, or not wholly, taken. */
@Schema(name = "ImportRowReason")
public enum RowReason {
  TITLE_EMPTY,
  CODE_REPEATED,
  /** The task above was refused or left out. */
  PARENT_MISSING,
  /** A body was chosen that is no longer in the register. */
  AGENCY_UNKNOWN,
  /** A cited paper without a number cannot be entered into the register. */
  NUMBER_EMPTY,
  /** The same paper is cited twice. */
  CITED_TWICE,
  /** The clause or task that it belongs to is not there. */
  PLACE_MISSING,
  /** People have removed the row from the plan; an import does not bring it back. */
  REMOVED_BY_PEOPLE,
  /** The paper dropped an item that people have already worked on; it stays. */
  WORKED_ITEM_KEPT
}
