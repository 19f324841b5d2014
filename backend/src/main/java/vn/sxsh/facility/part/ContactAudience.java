package vn.sxsh.facility.part;

/** Who may see a contact. */
public enum ContactAudience {
  /** Staff who may read the facility. */
  STAFF,
  /** Only who may see confidential fields. */
  RESTRICTED
}
