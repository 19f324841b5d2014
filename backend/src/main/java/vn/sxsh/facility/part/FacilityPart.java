package vn.sxsh.facility.part;

import jakarta.persistence.MappedSuperclass;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** Something that belongs to one facility and stands in a list of its kind. */
@MappedSuperclass
public abstract class FacilityPart extends Record {

  public UUID facilityId;
  public int ordinal;
}
