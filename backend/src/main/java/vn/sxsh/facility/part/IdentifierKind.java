package vn.sxsh.facility.part;

/** What kind of number others know a facility by; the tax code is a field of its own. */
public enum IdentifierKind {
  /** Giấy chứng nhận đăng ký doanh nghiệp, hộ kinh doanh. */
  BUSINESS_LICENCE,
  /** Giấy phép môi trường. */
  ENVIRONMENT_LICENCE,
  /** Giấy phép khai thác khoáng sản. */
  MINING_LICENCE,
  /** Mã trong cơ sở dữ liệu SXSH quốc gia. */
  NATIONAL_SXSH,
  /** Mã trên cổng dữ liệu năng lượng. */
  ENERGY_PORTAL,
  OTHER
}
