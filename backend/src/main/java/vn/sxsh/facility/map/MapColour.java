package vn.sxsh.facility.map;

/** By what the places of a map are coloured; each names its value and the name of that. */
public enum MapColour {
  STATUS("f.status", "NULL"),
  SIZE("f.size", "NULL"),
  POLLUTION_RISK("f.pollution_risk", "NULL"),
  /** Ngành cấp 1 (chữ cái). */
  SECTOR_SECTION("section.code", "section.name");

  final String value;
  final String label;

  MapColour(String value, String label) {
    this.value = value;
    this.label = label;
  }
}
