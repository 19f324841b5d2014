package vn.sxsh.facility.imports;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.sxsh.facility.registry.FacilityField;
import vn.sxsh.facility.registry.FacilitySize;
import vn.sxsh.facility.registry.FacilityStatus;
import vn.sxsh.facility.registry.PollutionRisk;
import vn.sxsh.facility.registry.Visibility;
import vn.sxsh.shared.text.SearchText;

/**
 * What a column of a file can be about. Codes and headings are those of the export, so that what
 * was taken home can come back.
 */
enum ImportField {
  CODE("code", "Mã cơ sở", "Bỏ trống với cơ sở mới", 40),
  NAME("name", "Tên cơ sở", "Bắt buộc", 300),
  ALIASES("aliases", "Tên khác", "Nhiều tên cách nhau bằng dấu chấm phẩy", 2000),
  ENTERPRISE_TAX_CODE("enterpriseTaxCode", "Mã số thuế doanh nghiệp", "Đã có trong danh bạ", 14),
  TAX_CODE("taxCode", "Mã số thuế", "10 số, 10 số-001, hoặc 12 số của hộ", 14),
  UNIT_CODE("adminUnitCode", "Mã đơn vị hành chính", "Mã hoặc tên, một trong hai", 10),
  UNIT_FROM("adminUnitFrom", "Đơn vị có từ ngày", "Khi mã đã dùng cho nhiều đơn vị", 30),
  UNIT("adminUnit", "Đơn vị hành chính", "Xã, hoặc xã và huyện cách nhau bằng dấu phẩy", 200),
  ADDRESS("address", "Địa chỉ", "", 500),
  ZONE_CODE("zoneCode", "Mã khu, cụm công nghiệp", "Đã có trong danh mục", 40),
  LATITUDE("latitude", "Vĩ độ", "Độ, WGS 84", 30),
  LONGITUDE("longitude", "Kinh độ", "Độ, WGS 84", 30),
  LOCATION_REASON("locationReason", "Lý do về vị trí", "Khi vị trí trông có vẻ sai", 500),
  VSIC_VERSION("vsicVersion", "Phiên bản VSIC", "2007, 2018 hoặc 2025", 4),
  SECTOR_CODE("sectorCode", "Mã ngành", "Giữ số 0 ở đầu", 5),
  SIZE(
      "size",
      "Quy mô",
      "",
      40,
      words(FacilitySize.values(), "Hộ sản xuất", "Siêu nhỏ", "Nhỏ", "Vừa", "Lớn")),
  EMPLOYEES("employees", "Số lao động", "Người", 30),
  POLLUTION_RISK(
      "pollutionRisk",
      "Nguy cơ ô nhiễm",
      "",
      40,
      words(PollutionRisk.values(), "Thấp", "Trung bình", "Cao")),
  STATUS(
      "status",
      "Tình trạng",
      "Chỉ với cơ sở mới",
      40,
      words(
          FacilityStatus.values(),
          "Dự kiến",
          "Đang hoạt động",
          "Tạm ngừng",
          "Đã đóng cửa",
          "Đã chuyển đi")),
  SINCE("since", "Đúng từ ngày", "Chỉ với cơ sở mới", 30),
  OPERATING_FROM("operatingFrom", "Hoạt động từ", "Ngày", 30),
  ANNUAL_TOE("annualToe", "Năng lượng một năm (TOE)", "TOE", 30),
  ANNUAL_TOE_YEAR("annualToeYear", "Năm khai báo", "Năm", 30),
  VISIBILITY(
      "visibility", "Mức công khai", "", 40, words(Visibility.values(), "Thường", "Hạn chế")),
  NOTE("note", "Ghi chú", "", 2000),
  CONFIRMED("lastConfirmedOn", "Xác nhận lần cuối", "Ngày, không sau hôm nay", 30),
  NATIONAL_ID("nationalId", "Mã SXSH quốc gia", "Để tìm cơ sở đã có", 100);

  private static final Map<String, ImportField> BY_CODE =
      Arrays.stream(values()).collect(Collectors.toMap(it -> it.code, Function.identity()));

  private static final Map<String, ImportField> BY_HEADING =
      Arrays.stream(values())
          .flatMap(it -> List.of(Map.entry(it.code, it), Map.entry(it.label, it)).stream())
          .collect(
              Collectors.toMap(
                  it -> SearchText.normalise(it.getKey()), Map.Entry::getValue, (a, b) -> a));

  final String code;
  final String label;
  final String hint;
  final int longest;

  /** The values that the field can have, by the words that mean them; empty for free text. */
  final Map<String, Enum<?>> words;

  ImportField(String code, String label, String hint, int longest) {
    this(code, label, hint, longest, Map.of());
  }

  ImportField(String code, String label, String hint, int longest, Map<String, Enum<?>> words) {
    this.code = code;
    this.label = label;
    this.hint = hint;
    this.longest = longest;
    this.words = words;
  }

  /** The field of that code, or null. */
  static ImportField named(String code) {
    return code == null ? null : BY_CODE.get(code);
  }

  /** The field that a heading means by itself, or null. */
  static ImportField headed(String heading) {
    return heading == null ? null : BY_HEADING.get(SearchText.normalise(heading));
  }

  /** The column that is about a field of the record; those that name a record have their own. */
  static ImportField about(FacilityField field) {
    return switch (field) {
      case ENTERPRISE -> ENTERPRISE_TAX_CODE;
      case ADMIN_UNIT -> UNIT;
      case ZONE -> ZONE_CODE;
      case SECTOR -> SECTOR_CODE;
      default -> BY_CODE.get(field.code);
    };
  }

  boolean isNumber() {
    return switch (this) {
      case LATITUDE, LONGITUDE, EMPLOYEES, ANNUAL_TOE, ANNUAL_TOE_YEAR -> true;
      default -> false;
    };
  }

  boolean isDate() {
    return switch (this) {
      case SINCE, OPERATING_FROM, UNIT_FROM, CONFIRMED -> true;
      default -> false;
    };
  }

  private static Map<String, Enum<?>> words(Enum<?>[] values, String... labels) {
    Map<String, Enum<?>> words = new LinkedHashMap<>();
    for (int at = 0; at < values.length; at++) {
      words.put(SearchText.normalise(labels[at]), values[at]);
      words.put(SearchText.normalise(values[at].name()), values[at]);
    }
    return words;
  }
}
