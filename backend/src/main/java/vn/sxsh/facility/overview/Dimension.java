package vn.sxsh.facility.overview;

/** By what facilities can be counted; each names the columns of its key and its label. */
public enum Dimension {
  /** Huyện, thành phố của đơn vị đã ghi; xã, phường khi không còn cấp huyện. */
  DISTRICT("d.id::text", "d.name", "d.short_name"),
  /** Đơn vị hành chính đã ghi trong hồ sơ. */
  ADMIN_UNIT("u.id::text", "u.name", "u.short_name"),
  /** Ngành cấp 1 (chữ cái) cùng phiên bản. */
  SECTOR_SECTION("section.id::text", "section.code || ' ' || section.name", "section.code"),
  /** Ngành cấp 2 (hai chữ số) cùng phiên bản. */
  SECTOR_DIVISION("division.id::text", "division.code || ' ' || division.name", "division.code"),
  SIZE(
      "c.size",
      "NULL",
      "array_position(ARRAY['HOUSEHOLD','MICRO','SMALL','MEDIUM','LARGE'], c.size)::text"),
  STATUS(
      "c.status",
      "NULL",
      "array_position(ARRAY['PLANNED','OPERATING','SUSPENDED','CLOSED','MOVED'], c.status)::text"),
  POLLUTION_RISK(
      "c.pollution_risk",
      "NULL",
      "array_position(ARRAY['LOW','MEDIUM','HIGH'], c.pollution_risk)::text");

  final String key;
  final String label;
  final String order;

  Dimension(String key, String label, String order) {
    this.key = key;
    this.label = label;
    this.order = order;
  }
}
