package vn.sxsh.reference.agency;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.Generated;
import org.hibernate.generator.EventType;
import vn.sxsh.reference.Validity;
import vn.sxsh.shared.persistence.Record;

/** A body with duties under a plan. */
@Entity
public class Agency extends Record {

  public String code;
  public String name;

  /** Other names that papers use. */
  public List<String> aliases = List.of();

  @Enumerated(EnumType.STRING)
  public AgencyKind kind;

  /** The body above. */
  public UUID parentId;

  /** The place that the body governs; null when it governs none. */
  public UUID adminUnitId;

  public LocalDate validFrom;
  public LocalDate validTo;

  /** Where name and dates were taken from, and what was not verified. */
  public String source;

  @Generated(event = {EventType.INSERT, EventType.UPDATE})
  @Column(insertable = false, updatable = false)
  String search;

  /** The days on which the body exists. */
  public Validity validity() {
    return new Validity(validFrom, validTo);
  }
}
