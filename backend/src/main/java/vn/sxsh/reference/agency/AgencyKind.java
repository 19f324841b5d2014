package vn.sxsh.reference.agency;

/** Kinds of bodies. */
public enum AgencyKind {
  /** Cơ quan trung ương. */
  CENTRAL,
  /** Ủy ban nhân dân tỉnh. */
  PROVINCIAL_COMMITTEE,
  /** Sở, ban, ngành cấp tỉnh. */
  DEPARTMENT,
  /** Đơn vị sự nghiệp. */
  PUBLIC_UNIT,
  /** Cơ quan báo chí, truyền thông. */
  MEDIA,
  /** Ủy ban nhân dân cấp huyện. */
  DISTRICT_COMMITTEE,
  /** Ủy ban nhân dân cấp xã. */
  COMMUNE_COMMITTEE,
  /** Phòng, đơn vị thuộc cơ quan. */
  DIVISION,
  /** Tổ chức khoa học và công nghệ. */
  SCIENCE,
  /** Tổ chức khác. */
  OTHER
}
