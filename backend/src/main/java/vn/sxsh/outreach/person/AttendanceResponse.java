package vn.sxsh.outreach.person;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.facility.registry.FacilityRef;
import vn.sxsh.reference.agency.AgencyRef;

/**
 * A person who took part in an activity.
 *
 * @param version of the attendance
 * @param person the version of the person's own data stands there
 * @param activities how many activities the person took part in, this one included
 * @param suspected others who may be the same person
 */
@Schema(name = "OutreachAttendance")
@JsonInclude(JsonInclude.Include.NON_NULL)
public record AttendanceResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true) Person person,
    @Schema(required = true) AttendanceWay way,
    @Schema(required = true) Instant addedAt,
    @Schema(required = true) long activities,
    @Schema(required = true) List<Suspect> suspected) {

  /** The data of a person; those of a facility that the caller may not know of are left out. */
  @Schema(name = "OutreachPerson")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Person(
      @Schema(required = true) UUID id,
      @Schema(required = true) int version,
      @Schema(required = true) String fullName,
      FacilityRef facility,
      AgencyRef agency,
      String workplace,
      String position,
      String phone,
      String email) {}

  /** Somebody who may be the same person. */
  @Schema(name = "OutreachSuspect")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Suspect(
      @Schema(required = true) UUID id,
      @Schema(required = true) int version,
      @Schema(required = true) String fullName,
      String workplace) {}
}
