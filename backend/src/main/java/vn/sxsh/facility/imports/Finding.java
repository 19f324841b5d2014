package vn.sxsh.facility.imports;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Something to say about a row.
 *
 * @param field the field that it is about, if one
 * @param value what stands in the file, or the line or record that it is about
 */
@Schema(name = "FacilityImportFinding")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record Finding(@Schema(required = true) Code code, String field, String value) {

  /** What there is to say. */
  @Schema(name = "FacilityImportFindingCode")
  public enum Code {
    HEADER_ROW,
    TOTAL_ROW,
    EMPTY_ROW,
    /** An earlier line of the file is about the same facility. */
    REPEATED_ROW,
    VALUE_MISSING,
    VALUE_UNKNOWN,
    VALUE_TOO_LONG,
    OUT_OF_RANGE,
    NUMBER_UNREADABLE,
    DATE_UNREADABLE,
    UNIT_UNKNOWN,
    UNIT_AMBIGUOUS,
    SECTOR_UNKNOWN,
    ZONE_UNKNOWN,
    ENTERPRISE_UNKNOWN,
    CODE_INVALID,
    CODE_TAKEN,
    TAX_CODE_INVALID,
    TAX_CODE_TAKEN,
    POINT_INCOMPLETE,
    OUTSIDE_PROVINCE,
    FAR_FROM_UNIT,
    OUTSIDE_OWN_AREA,
    PROBABLE_DUPLICATE,
    /** Saving failed twice, perhaps because somebody else wrote at the same time. */
    NOT_SAVED,
    /** Said of a row that is taken: the field is locked against imports. */
    FIELD_LOCKED,
    /** Said of a row that is taken: a change of status is an event, with its date. */
    STATUS_IS_AN_EVENT,
    /** Said of a row that is taken as a new facility: people decide whether it is that one. */
    LOOKS_LIKE,
    /** Said of a row that is taken: it looks like the new facility of an earlier line. */
    LOOKS_LIKE_ROW
  }

  static Finding of(Code code) {
    return new Finding(code, null, null);
  }

  static Finding of(Code code, ImportField field, String value) {
    return new Finding(code, field.code, value);
  }

  /** True for what does not keep a row from being taken. */
  boolean isNote() {
    return switch (code) {
      case FIELD_LOCKED, STATUS_IS_AN_EVENT, LOOKS_LIKE, LOOKS_LIKE_ROW -> true;
      default -> false;
    };
  }
}
