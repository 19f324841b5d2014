package vn.sxsh.reference.agency;

import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** A person who speaks for a body, from the first day of the mandate to the day that it is over. */
@Entity
@Table(name = "agency_focal_point")
public class FocalPoint extends Record {

  public UUID agencyId;
  public String fullName;
  public String position;
  public String phone;
  public String email;
  public LocalDate mandateFrom;
  public LocalDate mandateTo;
}
