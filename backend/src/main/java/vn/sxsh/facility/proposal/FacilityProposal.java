package vn.sxsh.facility.proposal;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import vn.sxsh.shared.persistence.Record;

/** Changes that a facility asks for in its own record. */
@Entity
public class FacilityProposal extends Record {

  public UUID facilityId;

  @JdbcTypeCode(SqlTypes.JSON)
  public ProposedValues proposed;

  /** Why the facility asks for it. */
  public String note;

  @Enumerated(EnumType.STRING)
  public ProposalState state = ProposalState.PENDING;

  /** What the officer says to it. */
  public String remark;

  public UUID decidedBy;
  public Instant decidedAt;
}
