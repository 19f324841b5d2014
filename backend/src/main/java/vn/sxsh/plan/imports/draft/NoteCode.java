package vn.sxsh.plan.imports.draft;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The oddities that the importer knows to look for. */
@Schema(name = "DraftNoteCode")
public enum NoteCode {
  /** The annex is dated before papers that the plan cites. */
  ANNEX_DATE_BEFORE_CITED_PAPERS,
  /** The plan's number stands in the annex only. */
  NUMBER_ONLY_IN_ANNEX,
  /** No date of issue is printed, or none that can be right. */
  ISSUE_DATE_MISSING,
  /** The body and the matrix divide the tasks into groups differently. */
  GROUPS_DIFFER_FROM_BODY,
  /** A row without a number in its first column. */
  ROW_WITHOUT_NUMBER,
  /** The leading body is one that the plan itself still has to found. */
  LEAD_NOT_FOUNDED,
  /** Several bodies lead and the paper does not say which answers. */
  SEVERAL_LEADS,
  /** No coordinating body is named. */
  NO_COORDINATOR,
  /** A sentence of one target holds two aims. */
  TARGET_JOINS_TWO_AIMS
}
