package vn.sxsh.outreach.certificate;

/** What a certificate is worth on a day. */
public enum CertificateState {
  VALID,
  /** Valid, and not much longer. */
  EXPIRING,
  EXPIRED
}
