package vn.sxsh.facility.part;

import jakarta.persistence.Entity;
import java.util.UUID;

/** What a facility makes; indicators are per unit of it. */
@Entity
public class FacilityProduct extends FacilityPart {

  public String name;

  /** The unit in which output is counted, such as tấn, 1000 viên, lít. */
  public String unit;

  /** The line on which it is made, if it is made on one. */
  public UUID lineId;
}
