package vn.sxsh.facility.imports;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;
import vn.sxsh.facility.TaxCode;
import vn.sxsh.facility.registry.FacilityField;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.facility.registry.Visibility;
import vn.sxsh.shared.text.SearchText;

/** Reads what the cells of a row say, and says of each thing that cannot be so why. */
final class RowReader {

  private static final Pattern FACILITY_CODE = Pattern.compile("[A-Z0-9]+([-.][A-Z0-9]+)*");
  private static final Pattern TOTAL = Pattern.compile("^(tong|tong cong|tong so|cong|total)\\b.*");
  private static final String NEWEST_VSIC = "2025";
  private static final int COORDINATE_DIGITS = 5;

  private final ImportSettings settings;
  private final KnownReferences known;

  RowReader(ImportSettings settings, KnownReferences known) {
    this.settings = settings;
    this.known = known;
  }

  /** Reads a row. */
  RowDraft read(int ordinal, int line, String[] cells) {
    RowDraft row = new RowDraft(ordinal, line);
    Finding.Code foreign = foreign(cells);
    if (foreign != null) {
      row.findings.add(Finding.of(foreign));
      return row;
    }
    Map<ImportField, String> texts = new EnumMap<>(ImportField.class);
    for (int at = 0; at < cells.length; at++) {
      ImportField field = settings.field(at);
      boolean told = field != null && cells[at] != null && !untyped(cells[at]).isBlank();
      if (told && untyped(cells[at]).strip().length() > field.longest) {
        row.say(Finding.Code.VALUE_TOO_LONG, field, null);
      } else if (told) {
        texts.put(field, cells[at]);
      }
    }
    texts(row, texts);
    references(row, texts);
    numbers(row, texts);
    row.since = date(row, texts, ImportField.SINCE);
    row.confirmedOn = date(row, texts, ImportField.CONFIRMED);
    row.tellsConfirmation = settings.columns().contains(ImportField.CONFIRMED.code);
    put(row, FacilityField.OPERATING_FROM, date(row, texts, ImportField.OPERATING_FROM));
    return row;
  }

  /** Tells rows that are about no facility: headings again, sums, nothing. */
  private Finding.Code foreign(String[] cells) {
    int headings = 0;
    int filled = 0;
    String first = null;
    for (int at = 0; at < cells.length; at++) {
      String text = cells[at] == null ? "" : untyped(cells[at]).strip();
      if (text.isEmpty()) {
        continue;
      }
      filled++;
      first = first == null ? text : first;
      headings += ImportField.headed(text) != null ? 1 : 0;
    }
    if (filled == 0) {
      return Finding.Code.EMPTY_ROW;
    }
    if (headings >= 2 || headings == 1 && filled == 1) {
      return Finding.Code.HEADER_ROW;
    }
    return TOTAL.matcher(SearchText.normalise(first)).matches() ? Finding.Code.TOTAL_ROW : null;
  }

  private void texts(RowDraft row, Map<ImportField, String> texts) {
    row.code = text(texts, ImportField.CODE);
    if (row.code != null && !FACILITY_CODE.matcher(row.code).matches()) {
      row.say(Finding.Code.CODE_INVALID, ImportField.CODE, row.code);
    }
    put(row, FacilityField.NAME, text(texts, ImportField.NAME));
    String aliases = text(texts, ImportField.ALIASES);
    if (aliases != null) {
      List<String> several =
          Arrays.stream(aliases.split(";"))
              .map(String::strip)
              .filter(it -> !it.isEmpty())
              .distinct()
              .toList();
      put(row, FacilityField.ALIASES, several);
    }
    String taxCode = text(texts, ImportField.TAX_CODE);
    if (taxCode != null && !TaxCode.isValid(taxCode)) {
      row.say(Finding.Code.TAX_CODE_INVALID, ImportField.TAX_CODE, taxCode);
    } else {
      put(row, FacilityField.TAX_CODE, taxCode);
    }
    put(row, FacilityField.ADDRESS, text(texts, ImportField.ADDRESS));
    put(row, FacilityField.NOTE, text(texts, ImportField.NOTE));
    row.nationalId = text(texts, ImportField.NATIONAL_ID);
    row.locationReason = text(texts, ImportField.LOCATION_REASON);
    put(row, FacilityField.SIZE, word(row, texts, ImportField.SIZE));
    put(row, FacilityField.POLLUTION_RISK, word(row, texts, ImportField.POLLUTION_RISK));
    row.status = (FacilityStatus) word(row, texts, ImportField.STATUS);
    row.visibility = (Visibility) word(row, texts, ImportField.VISIBILITY);
  }

  private void references(RowDraft row, Map<ImportField, String> texts) {
    LocalDate from = date(row, texts, ImportField.UNIT_FROM);
    String unitCode = text(texts, ImportField.UNIT_CODE);
    String unitName = text(texts, ImportField.UNIT);
    if (unitCode != null) {
      found(
          row,
          FacilityField.ADMIN_UNIT,
          known.unit(unitCode, from),
          Finding.Code.UNIT_UNKNOWN,
          ImportField.UNIT_CODE,
          unitCode);
    } else if (unitName != null) {
      Set<UUID> units = known.unitsNamed(unitName);
      if (units.size() > 1) {
        row.say(Finding.Code.UNIT_AMBIGUOUS, ImportField.UNIT, unitName);
      } else {
        UUID unit = units.isEmpty() ? null : units.iterator().next();
        found(
            row,
            FacilityField.ADMIN_UNIT,
            unit,
            Finding.Code.UNIT_UNKNOWN,
            ImportField.UNIT,
            unitName);
      }
    }
    String sector = text(texts, ImportField.SECTOR_CODE);
    if (sector != null) {
      String version = text(texts, ImportField.VSIC_VERSION);
      UUID id = known.sector(version == null ? NEWEST_VSIC : version, sector);
      found(
          row,
          FacilityField.SECTOR,
          id,
          Finding.Code.SECTOR_UNKNOWN,
          ImportField.SECTOR_CODE,
          sector);
    }
    String zone = text(texts, ImportField.ZONE_CODE);
    if (zone != null) {
      found(
          row,
          FacilityField.ZONE,
          known.zone(zone),
          Finding.Code.ZONE_UNKNOWN,
          ImportField.ZONE_CODE,
          zone);
    }
    String owner = text(texts, ImportField.ENTERPRISE_TAX_CODE);
    if (owner != null) {
      found(
          row,
          FacilityField.ENTERPRISE,
          known.enterprise(owner),
          Finding.Code.ENTERPRISE_UNKNOWN,
          ImportField.ENTERPRISE_TAX_CODE,
          owner);
    }
  }

  private void numbers(RowDraft row, Map<ImportField, String> texts) {
    put(row, FacilityField.LATITUDE, degrees(row, texts, ImportField.LATITUDE, 90));
    put(row, FacilityField.LONGITUDE, degrees(row, texts, ImportField.LONGITUDE, 180));
    put(row, FacilityField.EMPLOYEES, whole(row, texts, ImportField.EMPLOYEES, 0, 1_000_000));
    BigDecimal toe = number(row, texts, ImportField.ANNUAL_TOE);
    if (toe != null
        && (toe.signum() < 0
            || toe.precision() - toe.scale() > 11
            || toe.stripTrailingZeros().scale() > 3)) {
      row.say(Finding.Code.OUT_OF_RANGE, ImportField.ANNUAL_TOE, toe.toPlainString());
    } else {
      put(row, FacilityField.ANNUAL_TOE, toe);
    }
    put(
        row,
        FacilityField.ANNUAL_TOE_YEAR,
        whole(row, texts, ImportField.ANNUAL_TOE_YEAR, 2000, 2100));
  }

  private BigDecimal degrees(
      RowDraft row, Map<ImportField, String> texts, ImportField field, int most) {
    BigDecimal degrees = number(row, texts, field);
    if (degrees != null && degrees.abs().compareTo(BigDecimal.valueOf(most)) > 0) {
      row.say(Finding.Code.OUT_OF_RANGE, field, degrees.toPlainString());
      return null;
    }
    return degrees == null ? null : degrees.setScale(COORDINATE_DIGITS, RoundingMode.HALF_UP);
  }

  private Integer whole(
      RowDraft row, Map<ImportField, String> texts, ImportField field, int least, int most) {
    BigDecimal number = number(row, texts, field);
    if (number == null) {
      return null;
    }
    boolean fits =
        number.stripTrailingZeros().scale() <= 0
            && number.compareTo(BigDecimal.valueOf(least)) >= 0
            && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    if (!fits) {
      row.say(Finding.Code.OUT_OF_RANGE, field, number.toPlainString());
    }
    return fits ? number.intValueExact() : null;
  }

  private BigDecimal number(RowDraft row, Map<ImportField, String> texts, ImportField field) {
    String cell = texts.get(field);
    if (cell == null) {
      return null;
    }
    // A number of a workbook is one already; a day of a workbook is none.
    BigDecimal number =
        isTyped(cell)
            ? NumberStyle.POINT_DECIMAL.read(untyped(cell))
            : settings.numberStyle().read(cell.strip());
    if (number == null) {
      row.say(Finding.Code.NUMBER_UNREADABLE, field, untyped(cell).strip());
    }
    return number;
  }

  private LocalDate date(RowDraft row, Map<ImportField, String> texts, ImportField field) {
    String cell = texts.get(field);
    if (cell == null) {
      return null;
    }
    LocalDate date =
        isTyped(cell) ? DateStyle.ISO.read(untyped(cell)) : settings.dateStyle().read(cell.strip());
    if (date == null || date.getYear() < 1800 || date.getYear() > 2200) {
      row.say(Finding.Code.DATE_UNREADABLE, field, untyped(cell).strip());
      return null;
    }
    return date;
  }

  private static Enum<?> word(RowDraft row, Map<ImportField, String> texts, ImportField field) {
    String text = text(texts, field);
    if (text == null) {
      return null;
    }
    Enum<?> value = field.words.get(SearchText.normalise(text));
    if (value == null) {
      row.say(Finding.Code.VALUE_UNKNOWN, field, text);
    }
    return value;
  }

  private static void found(
      RowDraft row,
      FacilityField field,
      UUID id,
      Finding.Code unknown,
      ImportField column,
      String text) {
    if (id == null) {
      row.say(unknown, column, text);
    } else {
      row.values.put(field, id);
    }
  }

  private static void put(RowDraft row, FacilityField field, Object value) {
    if (value != null) {
      row.values.put(field, value);
    }
  }

  private static String text(Map<ImportField, String> texts, ImportField field) {
    String cell = texts.get(field);
    return cell == null ? null : untyped(cell).strip();
  }

  private static boolean isTyped(String cell) {
    return cell.charAt(0) == TableReader.TYPED;
  }

  /** The cell without the mark of what a workbook holds as a number or a date. */
  static String untyped(String cell) {
    return !cell.isEmpty() && isTyped(cell) ? cell.substring(1) : cell;
  }
}
