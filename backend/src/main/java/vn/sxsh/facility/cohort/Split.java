package vn.sxsh.facility.cohort;

/** What counts are split by: what a facility was recorded under on the day. */
public enum Split {
  /** Not at all. */
  NONE("''"),
  /** The version of the administrative unit that the record was entered with. */
  UNIT("CAST(f.admin_unit_id AS text)"),
  /** The code that the record has, of whatever version. */
  SECTOR("CAST(f.sector_id AS text)"),
  SIZE("f.size"),
  ZONE("CAST(f.zone_id AS text)");

  final String sql;

  Split(String sql) {
    this.sql = sql;
  }
}
