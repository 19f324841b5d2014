package vn.sxsh.outreach.course;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A course for officers and advisors. */
@Entity
public class Course extends Record {

  public String title;

  @Enumerated(EnumType.STRING)
  public CourseTopic topic;

  public BigDecimal hours;
  public LocalDate startsOn;
  public LocalDate endsOn;

  /** The agency that held it; null when somebody else did. */
  public UUID organiserId;

  /** Who held it, when that is no agency of the list. */
  public String otherOrganiser;

  public String place;

  /** The training of the register that it is, if it is one. */
  public UUID activityId;

  public String note;

  @Column(insertable = false, updatable = false)
  String search;
}
