package vn.sxsh.facility.registry;

/** The size of a facility's business, in the classes of decree 80/2021/NĐ-CP. */
public enum FacilitySize {
  /** Hộ sản xuất. */
  HOUSEHOLD,
  /** Siêu nhỏ. */
  MICRO,
  /** Nhỏ. */
  SMALL,
  /** Vừa. */
  MEDIUM,
  /** Lớn. */
  LARGE
}
