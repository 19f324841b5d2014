package vn.sxsh.outreach.person;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import java.time.Instant;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** Somebody who took part in activities, however many. */
@Entity
public class OutreachPerson extends Record {

  /** What the personal data are kept for. */
  public static final String PURPOSE =
      "Theo dõi việc tham gia tuyên truyền, đào tạo về sản xuất sạch hơn và tiết kiệm năng lượng";

  public String fullName;

  /** Where the person works: a facility, an agency, or what was said. */
  public UUID facilityId;

  public UUID agencyId;
  public String workplace;
  public String position;
  public String phone;
  public String email;
  public String purpose = PURPOSE;

  /** When the person's data were erased; the person still counts. */
  public Instant erasedAt;

  /** The person that this one was found to be. */
  public UUID joinedIntoId;

  @Column(insertable = false, updatable = false)
  String nameKey;

  @Column(insertable = false, updatable = false)
  String phoneKey;

  @Column(insertable = false, updatable = false)
  String emailKey;

  @Column(insertable = false, updatable = false)
  String placeKey;

  @Column(insertable = false, updatable = false)
  String search;
}
