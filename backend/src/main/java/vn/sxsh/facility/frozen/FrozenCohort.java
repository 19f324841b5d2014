package vn.sxsh.facility.frozen;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import vn.sxsh.shared.persistence.Record;

/** The facilities in operation on a day, as they were known when the list was frozen. */
@Entity
@Table(name = "facility_cohort")
public class FrozenCohort extends Record {

  public LocalDate day;
  public String note;

  /** How many facilities the list holds. */
  public int count;
}
