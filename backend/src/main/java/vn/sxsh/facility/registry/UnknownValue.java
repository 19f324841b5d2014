package vn.sxsh.facility.registry;

/** What a record may leave unsaid and a count then shows as not known. */
public enum UnknownValue {
  SECTOR("f.sector_id IS NULL"),
  SIZE("f.size IS NULL"),
  POLLUTION_RISK("f.pollution_risk IS NULL");

  final String condition;

  UnknownValue(String condition) {
    this.condition = condition;
  }
}
