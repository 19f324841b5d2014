package vn.sxsh.facility.imports;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Predicate;
import vn.sxsh.facility.imports.RowMatcher.How;
import vn.sxsh.facility.imports.RowMatcher.Match;
import vn.sxsh.facility.place.LocationCheck;
import vn.sxsh.facility.registry.Facility;
import vn.sxsh.facility.registry.FacilityField;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.facility.registry.FieldOrigin;
import vn.sxsh.facility.registry.PollutionRisk;
import vn.sxsh.shared.persistence.Ids;

/** Decides what becomes of the rows of a batch, and makes of each record what its row says. */
final class RowDecider {

  final List<Facility> created = new ArrayList<>();
  final List<Facility> updated = new ArrayList<>();
  final List<RowResult> results = new ArrayList<>();

  private final Map<UUID, Facility> present;
  private final Predicate<Facility> admits;
  private final LocationCheck location;
  private final FieldOrigin origin;
  private final LocalDate today;

  /**
   * Prepares for a batch.
   *
   * @param present every record that a row was found to be about, apart from the session
   * @param admits tells whether the caller may know of a record
   * @param origin where the values come from
   */
  RowDecider(
      Map<UUID, Facility> present,
      Predicate<Facility> admits,
      LocationCheck location,
      FieldOrigin origin,
      LocalDate today) {
    this.present = present;
    this.admits = admits;
    this.location = location;
    this.origin = origin;
    this.today = today;
  }

  /** Decides on a row that could be read. */
  void decide(RowDraft row, Match match) {
    UUID target = target(row, match);
    if (row.isRefused()) {
      refuse(row, target);
      return;
    }
    Facility facility = target == null ? null : present.get(target);
    if (facility != null && !admits.test(facility)) {
      row.findings.add(Finding.of(Finding.Code.CODE_TAKEN, ImportField.CODE, row.code));
      refuse(row, null);
      return;
    }
    if (facility == null) {
      create(row);
    } else {
      update(row, facility, match);
    }
  }

  /** The one record that the row is about, or null for a new one; says when it cannot be told. */
  private UUID target(RowDraft row, Match match) {
    for (How how : new How[] {How.CODE, How.NATIONAL}) {
      if (!match.by(how).isEmpty()) {
        return match.by(how).iterator().next();
      }
    }
    Set<UUID> byTax = match.by(How.TAX);
    List<UUID> narrowed = match.byTaxAndName();
    if (narrowed.size() == 1 || byTax.size() == 1 && !isNewSite(row, byTax)) {
      return narrowed.size() == 1 ? narrowed.get(0) : byTax.iterator().next();
    }
    if (!byTax.isEmpty() && !isNewSite(row, byTax)) {
      return doubtful(row, byTax.iterator().next());
    }
    Set<UUID> byName = match.by(How.NAME);
    if (byName.size() == 1 && row.code == null) {
      UUID only = byName.iterator().next();
      String taxCode = present.get(only).taxCode;
      boolean other = row.taxCode() != null && taxCode != null && !taxCode.equals(row.taxCode());
      return other ? doubtful(row, only) : only;
    }
    return byName.isEmpty() ? null : doubtful(row, byName.iterator().next());
  }

  /** A further site of the enterprise that has the tax code. */
  private boolean isNewSite(RowDraft row, Set<UUID> byTax) {
    return row.enterpriseId() != null
        && byTax.stream().allMatch(id -> row.enterpriseId().equals(present.get(id).enterpriseId));
  }

  private UUID doubtful(RowDraft row, UUID like) {
    // What the caller may not know of is not named.
    String code = admits.test(present.get(like)) ? present.get(like).code : null;
    row.findings.add(new Finding(Finding.Code.PROBABLE_DUPLICATE, null, code));
    return code == null ? null : like;
  }

  private void create(RowDraft row) {
    if (row.name() == null) {
      row.say(Finding.Code.VALUE_MISSING, ImportField.NAME, null);
    }
    if (row.unitId() == null) {
      row.say(Finding.Code.VALUE_MISSING, ImportField.UNIT, null);
    }
    if (row.isRefused()) {
      refuse(row, null);
      return;
    }
    Facility facility = new Facility();
    facility.id = Ids.orNext(row.newId);
    facility.code = row.code;
    facility.since = row.since;
    facility.status = row.status == null ? FacilityStatus.OPERATING : row.status;
    facility.lastConfirmedOn = row.tellsConfirmation ? row.confirmedOn : today;
    facility.origins = new HashMap<>(Map.of(Facility.ANY_FIELD, origin));
    row.values.forEach((field, value) -> write(facility, field, value));
    settle(row, facility, true);
    if (row.isRefused()) {
      refuse(row, null);
    } else {
      created.add(facility);
      results.add(new RowResult(row, RowOutcome.CREATED, facility.id));
    }
  }

  private void update(RowDraft row, Facility facility, Match match) {
    Map<FacilityField, Object> before = facility.values();
    Object beside = List.of(String.valueOf(facility.locationReason), facility.visibility);
    boolean moved = false;
    for (Map.Entry<FacilityField, Object> wanted : row.values.entrySet()) {
      FacilityField field = wanted.getKey();
      if (same(before.get(field), wanted.getValue())) {
        continue;
      }
      if (facility.isLocked(field)) {
        row.say(Finding.Code.FIELD_LOCKED, ImportField.about(field), null);
      } else {
        write(facility, field, wanted.getValue());
        moved |= isPlace(field);
      }
    }
    if (row.status != null && row.status != facility.status) {
      row.say(Finding.Code.STATUS_IS_AN_EVENT, ImportField.STATUS, row.status.name());
    }
    boolean takesTaxCode = !same(before.get(FacilityField.TAX_CODE), facility.taxCode);
    if (takesTaxCode && match.by(How.TAX).stream().anyMatch(id -> isOthers(id, facility))) {
      row.say(Finding.Code.TAX_CODE_TAKEN, ImportField.TAX_CODE, facility.taxCode);
    }
    settle(row, facility, moved);
    boolean confirmed = row.confirmedOn != null && isAfter(row.confirmedOn, facility);
    if (confirmed) {
      facility.lastConfirmedOn = row.confirmedOn;
    }
    boolean changed =
        confirmed
            || !before.equals(facility.values())
            || !beside.equals(
                List.of(String.valueOf(facility.locationReason), facility.visibility));
    if (row.isRefused()) {
      refuse(row, facility.id);
    } else if (changed) {
      facility.noteOrigin(origin, before);
      updated.add(facility);
      results.add(new RowResult(row, RowOutcome.UPDATED, facility.id));
    } else {
      results.add(new RowResult(row, RowOutcome.UNCHANGED, facility.id));
    }
  }

  private static boolean isAfter(LocalDate day, Facility facility) {
    return facility.lastConfirmedOn == null || day.isAfter(facility.lastConfirmedOn);
  }

  private boolean isOthers(UUID id, Facility facility) {
    Facility other = present.get(id);
    return !id.equals(facility.id)
        && (facility.enterpriseId == null || !facility.enterpriseId.equals(other.enterpriseId));
  }

  /** What follows from the values, and what must hold of them together. */
  private void settle(RowDraft row, Facility facility, boolean moved) {
    if (row.locationReason != null) {
      facility.locationReason = row.locationReason;
    }
    if (row.visibility != null) {
      facility.visibility = row.visibility;
    }
    if ((facility.latitude == null) != (facility.longitude == null)) {
      ImportField missing =
          facility.latitude == null ? ImportField.LATITUDE : ImportField.LONGITUDE;
      row.say(Finding.Code.POINT_INCOMPLETE, missing, null);
    } else if (moved) {
      place(row, facility);
    }
    if (row.confirmedOn != null && row.confirmedOn.isAfter(today)) {
      row.say(Finding.Code.OUT_OF_RANGE, ImportField.CONFIRMED, row.confirmedOn.toString());
    }
    if ((facility.annualToe == null) != (facility.annualToeYear == null)) {
      row.say(Finding.Code.VALUE_MISSING, ImportField.ANNUAL_TOE_YEAR, null);
    }
    if (!admits.test(facility)) {
      row.say(Finding.Code.OUTSIDE_OWN_AREA, ImportField.UNIT, null);
    }
    facility.rateCompleteness();
  }

  private void place(RowDraft row, Facility facility) {
    facility.locationCheck =
        location.check(facility.latitude, facility.longitude, facility.adminUnitId);
    boolean explained = facility.locationReason != null;
    if (facility.locationCheck == LocationCheck.Result.OUTSIDE_PROVINCE && !explained) {
      row.say(Finding.Code.OUTSIDE_PROVINCE, ImportField.LATITUDE, point(facility));
    } else if (facility.locationCheck == LocationCheck.Result.FAR_FROM_UNIT && !explained) {
      row.say(Finding.Code.FAR_FROM_UNIT, ImportField.LATITUDE, point(facility));
    }
  }

  private void refuse(RowDraft row, UUID facilityId) {
    boolean duplicate =
        row.findings.stream().anyMatch(it -> it.code() == Finding.Code.PROBABLE_DUPLICATE)
            && row.findings.stream()
                .allMatch(it -> it.isNote() || it.code() == Finding.Code.PROBABLE_DUPLICATE);
    RowOutcome outcome = duplicate ? RowOutcome.DUPLICATE : RowOutcome.REFUSED;
    results.add(new RowResult(row, outcome, facilityId));
  }

  private static String point(Facility facility) {
    return facility.latitude.toPlainString() + ", " + facility.longitude.toPlainString();
  }

  private static boolean isPlace(FacilityField field) {
    return field == FacilityField.LATITUDE
        || field == FacilityField.LONGITUDE
        || field == FacilityField.ADMIN_UNIT;
  }

  private static boolean same(Object one, Object other) {
    return one instanceof BigDecimal number && other instanceof BigDecimal second
        ? number.compareTo(second) == 0
        : Objects.equals(one, other);
  }

  @SuppressWarnings("unchecked")
  static void write(Facility facility, FacilityField field, Object value) {
    switch (field) {
      case NAME -> facility.name = (String) value;
      case ALIASES -> facility.aliases = List.copyOf(new LinkedHashSet<>((List<String>) value));
      case ENTERPRISE -> facility.enterpriseId = (UUID) value;
      case TAX_CODE -> facility.taxCode = (String) value;
      case ADMIN_UNIT -> facility.adminUnitId = (UUID) value;
      case ADDRESS -> facility.address = (String) value;
      case ZONE -> facility.zoneId = (UUID) value;
      case LATITUDE -> facility.latitude = (BigDecimal) value;
      case LONGITUDE -> facility.longitude = (BigDecimal) value;
      case SECTOR -> facility.sectorId = (UUID) value;
      case SIZE -> facility.size = (FacilitySize) value;
      case EMPLOYEES -> facility.employees = (Integer) value;
      case POLLUTION_RISK -> facility.pollutionRisk = (PollutionRisk) value;
      case OPERATING_FROM -> facility.operatingFrom = (LocalDate) value;
      case ANNUAL_TOE -> facility.annualToe = (BigDecimal) value;
      case ANNUAL_TOE_YEAR -> facility.annualToeYear = (Integer) value;
      case NOTE -> facility.note = (String) value;
      case STATUS -> facility.status = (FacilityStatus) value;
    }
  }
}
