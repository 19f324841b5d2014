package vn.sxsh.reference.unit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import vn.sxsh.reference.Validity;
import vn.sxsh.shared.persistence.Record;

/** One version of an administrative unit: a place under one name and one parent, for a period. */
@Entity
public class AdminUnit extends Record {

  public String code;
  public String name;
  public String shortName;

  @Enumerated(EnumType.STRING)
  public AdminUnitKind kind;

  /** 1 province, 2 district, 3 commune. */
  public int level;

  /** The parent's code; which version of the parent depends on the date. */
  public String parentCode;

  public LocalDate validFrom;
  public LocalDate validTo;
  public BigDecimal latitude;
  public BigDecimal longitude;
  public String source;

  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  String search;

  /** The days on which this version is true. */
  public Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
