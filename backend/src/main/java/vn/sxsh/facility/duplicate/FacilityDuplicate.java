package vn.sxsh.facility.duplicate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** Two records that may be one facility, the one with the smaller id first. */
@Entity
public class FacilityDuplicate extends Record {

  public UUID firstId;
  public UUID secondId;

  /** 0 to 100; see the function facility_likeness. */
  @JdbcTypeCode(SqlTypes.SMALLINT)
  public int score;

  @JdbcTypeCode(SqlTypes.JSON)
  public List<LikenessReason> reasons;

  /** What the decision rests on. */
  public String fingerprint;

  @Enumerated(EnumType.STRING)
  public DuplicateState state;

  public String note;
}
