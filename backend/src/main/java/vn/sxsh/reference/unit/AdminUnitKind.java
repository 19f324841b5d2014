package vn.sxsh.reference.unit;

/** Kinds of administrative units, each with its level in the tree. */
public enum AdminUnitKind {
  /** Tỉnh. */
  PROVINCE(1, "Tỉnh"),
  /** Thành phố thuộc tỉnh. */
  CITY(2, "Thành phố"),
  /** Huyện. */
  DISTRICT(2, "Huyện"),
  /** Phường. */
  WARD(3, "Phường"),
  /** Thị trấn. */
  TOWNSHIP(3, "Thị trấn"),
  /** Xã. */
  COMMUNE(3, "Xã");

  /** 1 province, 2 district, 3 commune. */
  public final int level;

  /** The word that full names begin with. */
  public final String prefix;

  AdminUnitKind(int level, String prefix) {
    this.level = level;
    this.prefix = prefix;
  }

  /** The name without its kind, by which lists are sorted. */
  public String shorten(String name) {
    return name.startsWith(prefix + " ") ? name.substring(prefix.length() + 1) : name;
  }
}
