package vn.sxsh.facility.exchange;

import java.util.Arrays;
import java.util.List;
import vn.sxsh.shared.table.TableColumn;

/** The columns of an export, in their order. Other programs read the codes: add, never rename. */
enum ExportColumn implements TableColumn {
  CODE("code", "Mã cơ sở", "f.code"),
  NAME("name", "Tên cơ sở", "f.name"),
  ALIASES("aliases", "Tên khác", "nullif(array_to_string(f.aliases, '; '), '')"),
  ENTERPRISE_TAX_CODE("enterpriseTaxCode", "Mã số thuế doanh nghiệp", Shown.OWNER),
  ENTERPRISE("enterprise", "Doanh nghiệp", "e.name"),
  TAX_CODE("taxCode", "Mã số thuế", Shown.FACILITY),
  UNIT_CODE("adminUnitCode", "Mã đơn vị hành chính", "u.code"),
  UNIT_FROM("adminUnitFrom", "Đơn vị có từ ngày", Shown.UNIT_FROM),
  UNIT("adminUnit", "Đơn vị hành chính", "u.name"),
  ADDRESS("address", "Địa chỉ", "f.address"),
  ZONE_CODE("zoneCode", "Mã khu, cụm công nghiệp", "z.code"),
  ZONE("zone", "Khu, cụm công nghiệp", "z.name"),
  LATITUDE("latitude", "Vĩ độ", Kind.NUMBER, "f.latitude"),
  LONGITUDE("longitude", "Kinh độ", Kind.NUMBER, "f.longitude"),
  LOCATION_CHECK("locationCheck", "Kiểm tra vị trí", "f.location_check"),
  LOCATION_REASON("locationReason", "Lý do về vị trí", "f.location_reason"),
  VSIC_VERSION("vsicVersion", "Phiên bản VSIC", "s.vsic_version"),
  SECTOR_CODE("sectorCode", "Mã ngành", "s.code"),
  SECTOR("sector", "Ngành", "s.name"),
  SIZE("size", "Quy mô", "f.size"),
  EMPLOYEES("employees", "Số lao động", Kind.NUMBER, "f.employees"),
  POLLUTION_RISK("pollutionRisk", "Nguy cơ ô nhiễm", "f.pollution_risk"),
  STATUS("status", "Tình trạng", "f.status"),
  SINCE("since", "Đúng từ ngày", "CAST(f.since AS text)"),
  OPERATING_FROM("operatingFrom", "Hoạt động từ", "CAST(f.operating_from AS text)"),
  ANNUAL_TOE("annualToe", "Năng lượng một năm (TOE)", Kind.SECRET_NUMBER, "f.annual_toe"),
  ANNUAL_TOE_YEAR("annualToeYear", "Năm khai báo", Kind.SECRET_NUMBER, "f.annual_toe_year"),
  VISIBILITY("visibility", "Mức công khai", Kind.SECRET_TEXT, "f.visibility"),
  NOTE("note", "Ghi chú", "f.note"),
  CONFIRMED("lastConfirmedOn", "Xác nhận lần cuối", "CAST(f.last_confirmed_on AS text)"),
  COMPLETENESS("completeness", "Độ đầy đủ (%)", Kind.NUMBER, "f.completeness");

  private final String code;
  private final String label;

  private final Kind kind;
  private final String sql;

  ExportColumn(String code, String label, String sql) {
    this(code, label, Kind.TEXT, sql);
  }

  ExportColumn(String code, String label, Kind kind, String sql) {
    this.code = code;
    this.label = label;
    this.kind = kind;
    this.sql = sql;
  }

  @Override
  public String code() {
    return code;
  }

  @Override
  public String label() {
    return label;
  }

  @Override
  public boolean isNumber() {
    return kind.isNumber();
  }

  /** The value as text, over {@code facility f} and what it points at. */
  String sql() {
    return kind.isNumber() ? "CAST(trim_scale(CAST(%s AS numeric)) AS text)".formatted(sql) : sql;
  }

  /** The columns for a caller who may, or may not, see confidential fields. */
  static List<ExportColumn> shownTo(boolean confidential) {
    return Arrays.stream(values()).filter(it -> confidential || !it.kind.isSecret()).toList();
  }

  /** What a column holds. */
  enum Kind {
    TEXT,
    NUMBER,
    SECRET_TEXT,
    SECRET_NUMBER;

    boolean isNumber() {
      return this == NUMBER || this == SECRET_NUMBER;
    }

    private boolean isSecret() {
      return this == SECRET_TEXT || this == SECRET_NUMBER;
    }
  }

  private static final class Shown {

    /** A unit that has always been has a day too: an empty one would come back as today's unit. */
    private static final String UNIT_FROM = "coalesce(CAST(u.valid_from AS text), '1900-01-01')";

    /** The twelve digits of a person are for those who may see them. */
    private static final String OWNER =
        "CASE WHEN :confidential OR length(e.tax_code) <> 12 THEN e.tax_code END";

    private static final String FACILITY =
        "CASE WHEN :confidential OR length(f.tax_code) <> 12 THEN f.tax_code END";
  }
}
