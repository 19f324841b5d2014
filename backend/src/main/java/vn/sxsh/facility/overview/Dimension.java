package vn.sxsh.facility.overview;

/** By what facilities can be counted; each names the columns of its key and its label. */
public enum Dimension {
  /** Huyện, thành phố của đơn vị đã ghi; xã, phường khi không còn cấp huyện. */
  DISTRICT(
      "d.id::text",
      "d.name",
      "d.valid_to::text",
      "d.short_name || ' ' || coalesce(d.valid_to::text, '9')"),
  /** Đơn vị hành chính đã ghi trong hồ sơ. */
  ADMIN_UNIT(
      "u.id::text",
      "u.name",
      "u.valid_to::text",
      "u.short_name || ' ' || coalesce(u.valid_to::text, '9')"),
  /** Ngành cấp 1 (chữ cái) cùng phiên bản. */
  SECTOR_SECTION(
      "section.id::text",
      "section.code || ' ' || section.name",
      "section.vsic_version",
      "section.code || ' ' || section.vsic_version"),
  /** Ngành cấp 2 (hai chữ số) cùng phiên bản. */
  SECTOR_DIVISION(
      "division.id::text",
      "division.code || ' ' || division.name",
      "division.vsic_version",
      "division.code || ' ' || division.vsic_version"),
  SIZE(
      "c.size",
      "NULL",
      "NULL",
      "array_position(ARRAY['HOUSEHOLD','MICRO','SMALL','MEDIUM','LARGE'], c.size)::text"),
  STATUS(
      "c.status",
      "NULL",
      "NULL",
      "array_position(ARRAY['PLANNED','OPERATING','SUSPENDED','CLOSED','MOVED'], c.status)::text"),
  POLLUTION_RISK(
      "c.pollution_risk",
      "NULL",
      "NULL",
      "array_position(ARRAY['LOW','MEDIUM','HIGH'], c.pollution_risk)::text");

  final String key;
  final String label;

  /** What tells two of the same name apart: the end of a unit, the version of a sector. */
  final String edition;

  final String order;

  Dimension(String key, String label, String edition, String order) {
    this.key = key;
    this.label = label;
    this.edition = edition;
    this.order = order;
  }

  /** True when what is counted by are administrative units. */
  boolean isPlace() {
    return this == DISTRICT || this == ADMIN_UNIT;
  }
}
