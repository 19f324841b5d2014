package vn.sxsh.outreach.certificate;

import java.time.LocalDate;
import java.util.UUID;

/** A certificate as the database gives it. */
record CertificateRow(
    UUID id,
    UUID personId,
    UUID courseId,
    String topic,
    String certificateNumber,
    LocalDate issuedOn,
    LocalDate expiresOn,
    String state) {}
