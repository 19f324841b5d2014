package vn.sxsh.facility.imports;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.sxsh.facility.registry.FacilityField;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.facility.registry.Visibility;

/** What a row says, read. What it does not say is absent, and stays as it is. */
final class RowDraft {

  final int ordinal;
  final int line;
  final Map<FacilityField, Object> values = new EnumMap<>(FacilityField.class);
  final List<Finding> findings = new ArrayList<>();
  String code;

  /** The id that the trial gave the new record, so that a batch done again makes no other. */
  UUID newId;

  String nationalId;
  String locationReason;
  LocalDate since;

  /** The day of the last confirmation, and whether the file has a column for it at all. */
  LocalDate confirmedOn;

  boolean tellsConfirmation;
  FacilityStatus status;
  Visibility visibility;

  RowDraft(int ordinal, int line) {
    this.ordinal = ordinal;
    this.line = line;
  }

  /** True when something keeps the row from being taken. */
  boolean isRefused() {
    return findings.stream().anyMatch(it -> !it.isNote());
  }

  void say(Finding.Code code, ImportField field, String value) {
    findings.add(Finding.of(code, field, value));
  }

  String name() {
    return (String) values.get(FacilityField.NAME);
  }

  String taxCode() {
    return (String) values.get(FacilityField.TAX_CODE);
  }

  UUID unitId() {
    return (UUID) values.get(FacilityField.ADMIN_UNIT);
  }

  UUID enterpriseId() {
    return (UUID) values.get(FacilityField.ENTERPRISE);
  }
}
