package vn.sxsh.outreach.certificate;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** What came of a course for a person. */
@Entity
public class CourseResult extends Record {

  public UUID courseId;
  public UUID personId;

  /** The person as entered, whoever it was found to be later. */
  public UUID listedId;

  @Enumerated(EnumType.STRING)
  public CourseOutcome outcome;

  public String certificateNumber;
  public LocalDate issuedOn;

  /** The last day on which the certificate is valid; null: it does not expire. */
  public LocalDate expiresOn;
}
