package vn.sxsh.document;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.FetchType;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import java.time.LocalDate;
import vn.sxsh.shared.persistence.Record;

/** A paper with a number and an issuer that others rest on. */
@Entity
public class LegalDocument extends Record {

  public String number;

  /** Quyết định, thông tư liên tịch, công văn … */
  public String kind;

  public String title;
  public String issuer;
  public LocalDate issuedOn;

  @Enumerated(EnumType.STRING)
  public LegalEffect effect;

  /** From which day the document is what {@link #effect} says; null when nobody knows. */
  public LocalDate effectSince;

  @ManyToOne(fetch = FetchType.LAZY)
  @JoinColumn(name = "replaced_by_id")
  public LegalDocument replacedBy;

  public String note;

  @Column(insertable = false, updatable = false)
  String search;
}
