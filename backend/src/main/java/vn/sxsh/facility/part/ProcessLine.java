package vn.sxsh.facility.part;

import jakarta.persistence.Entity;
import java.math.BigDecimal;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** A line of a facility on which something is made. */
@Entity
public class ProcessLine extends FacilityPart {

  public String name;
  public String technology;

  @JdbcTypeCode(SqlTypes.SMALLINT)
  public Integer startedYear;

  /** In {@link #capacityUnit}, such as tấn/năm. */
  public BigDecimal capacity;

  public String capacityUnit;
}
