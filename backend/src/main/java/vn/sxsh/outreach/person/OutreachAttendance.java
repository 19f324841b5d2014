package vn.sxsh.outreach.person;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.util.UUID;
import vn.sxsh.shared.persistence.Record;

/** That a person took part in an activity. */
@Entity
public class OutreachAttendance extends Record {

  public UUID activityId;
  public UUID personId;

  /** The person as entered, whoever it was found to be later. */
  public UUID listedId;

  @Enumerated(EnumType.STRING)
  public AttendanceWay way;
}
