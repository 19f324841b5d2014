package vn.sxsh.facility.quality;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where and when a rule runs. */
@Schema(name = "QualityMoment")
public enum Moment {
  /** When a record is written by hand, by an event, a proposal or a merge. */
  SAVE,
  /** When a row of a file is tried and taken. */
  IMPORT,
  /** Over all that the caller may know of, whenever somebody looks. */
  WORK_LIST
}
