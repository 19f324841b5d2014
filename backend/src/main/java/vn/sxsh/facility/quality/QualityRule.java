package vn.sxsh.facility.quality;

import static vn.sxsh.facility.quality.Moment.IMPORT;
import static vn.sxsh.facility.quality.Moment.SAVE;
import static vn.sxsh.facility.quality.Moment.WORK_LIST;

import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityQuery;

/**
 * What is asked of a record, the gravest first. The version goes up when a rule comes to mean
 * something else: overrides given before fall.
 */
@Schema(name = "QualityRuleCode")
public enum QualityRule {
  /** The check digit, length or branch of the tax code is wrong. */
  TAX_CODE_INVALID(1, Severity.BLOCK, EnumSet.of(SAVE, IMPORT)),
  /** The unit, sector, zone or enterprise named is not there. */
  REFERENCE_UNKNOWN(1, Severity.BLOCK, EnumSet.of(SAVE, IMPORT)),
  /** The point looks wrong and nobody says why. */
  LOCATION_UNEXPLAINED(
      1, Severity.BLOCK, EnumSet.allOf(Moment.class), QualitySql.UNEXPLAINED, QualitySql.PLACE),
  LOCATION_OUTSIDE_PROVINCE(
      1, Severity.WARN, EnumSet.of(WORK_LIST), QualitySql.OUTSIDE_PROVINCE, QualitySql.PLACE),
  LOCATION_FAR_FROM_UNIT(
      1, Severity.WARN, EnumSet.of(WORK_LIST), QualitySql.FAR_FROM_UNIT, QualitySql.PLACE),
  /** Looks like another record; nobody has decided on the pair. */
  PROBABLE_DUPLICATE(
      1, Severity.WARN, EnumSet.allOf(Moment.class), QualitySql.PAIRED, QualitySql.PAIRS),
  ENTERPRISE_GONE(
      1,
      Severity.WARN,
      EnumSet.of(WORK_LIST),
      QualitySql.ENTERPRISE_GONE,
      "CAST(f.enterprise_id AS text)"),
  ZONE_GONE(
      1, Severity.WARN, EnumSet.of(WORK_LIST), QualitySql.ZONE_GONE, "CAST(f.zone_id AS text)"),
  /** Fields that a complete record has, but for the tax code and the point. */
  FIELDS_MISSING(
      1,
      Severity.WARN,
      EnumSet.of(WORK_LIST),
      QualitySql.FIELDS_MISSING,
      QualitySql.MISSING_FIELDS),
  /** Nobody has confirmed a living site for more than twelve months. */
  NOT_CONFIRMED(
      1,
      Severity.WARN,
      EnumSet.of(WORK_LIST),
      QualitySql.NOT_CONFIRMED,
      "CAST(f.last_confirmed_on AS text)"),
  LOCATION_MISSING(
      1, Severity.INFO, EnumSet.of(WORK_LIST), "f.location_check = 'MISSING'", "f.address"),
  TAX_CODE_MISSING(
      1,
      Severity.INFO,
      EnumSet.of(WORK_LIST),
      "f.tax_code IS NULL",
      "concat_ws('|', f.enterprise_id, f.size)"),
  /** A site of a size that has an owner of its own, without one. */
  ENTERPRISE_MISSING(
      1,
      Severity.INFO,
      EnumSet.of(WORK_LIST),
      "f.enterprise_id IS NULL AND f.size <> 'HOUSEHOLD'",
      "concat_ws('|', f.size, f.tax_code)"),
  /** The sector is known by a version of the classification that is not in force. */
  SECTOR_OUTDATED(
      1,
      Severity.INFO,
      EnumSet.of(WORK_LIST),
      QualitySql.SECTOR_OUTDATED,
      "CAST(f.sector_id AS text)"),
  /** The unit that the record was entered with has ended. */
  UNIT_ENDED(
      1,
      Severity.INFO,
      EnumSet.of(WORK_LIST),
      QualitySql.UNIT_ENDED,
      "CAST(f.admin_unit_id AS text)"),
  /** Declared energy use of a year that reaches the threshold of that year. */
  LARGE_ENERGY_USER(
      1,
      Severity.INFO,
      EnumSet.of(WORK_LIST),
      "f.annual_toe IS NOT NULL AND " + FacilityQuery.LARGE_ENERGY_USER,
      "concat_ws('|', f.annual_toe, f.annual_toe_year)");

  /** Goes up when the rule comes to mean something else. */
  public final int version;

  public final Severity severity;

  /** Where it runs. */
  public final Set<Moment> moments;

  /** What is wrong, over {@code facility f}; null for a rule that nothing saved can break. */
  final String broken;

  private final String value;

  QualityRule(int version, Severity severity, Set<Moment> moments) {
    this(version, severity, moments, null, null);
  }

  QualityRule(int version, Severity severity, Set<Moment> moments, String broken, String value) {
    this.version = version;
    this.severity = severity;
    this.moments = moments;
    this.broken = broken;
    this.value = value;
  }

  /** What an override is given for, over {@code facility f}: rule version and value. */
  String givenFor() {
    return "'%d:' || coalesce(%s, '')".formatted(version, value);
  }

  /** True for what a person without the right to confidential fields must not learn. */
  public boolean isConfidential() {
    return this == LARGE_ENERGY_USER;
  }

  /** The rules that run over all records, as far as the reader may know what they tell. */
  static List<QualityRule> listed(boolean confidential) {
    return Arrays.stream(values())
        .filter(rule -> rule.broken != null && (confidential || !rule.isConfidential()))
        .toList();
  }
}
