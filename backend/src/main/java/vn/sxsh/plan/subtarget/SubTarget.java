package vn.sxsh.plan.subtarget;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.util.UUID;
import vn.sxsh.plan.figure.SeriesSplit;
import vn.sxsh.shared.persistence.Record;

/** What a target wants of a part of the facilities by the end of a year. */
@Entity
public class SubTarget extends Record {

  public UUID targetId;
  public int year;

  /** What the part is a part by; NONE: all facilities. */
  @Enumerated(EnumType.STRING)
  public SeriesSplit split;

  /** The unit, division, size or zone; null: all facilities. */
  public String partKey;

  /** A share, in per cent of the part's denominator; or else {@link #number}. */
  public BigDecimal percent;

  /** A number of facilities. */
  public Long number;

  /** The paper that sets it. */
  public String basis;
}
