package vn.sxsh.reference.agency;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.reference.unit.AdminUnitRef;

/**
 * A body with duties under a plan.
 *
 * @param predecessors the bodies that it took over from
 * @param successors the bodies that took over from it
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "Agency")
public record AgencyResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "SCT") String code,
    @Schema(required = true, examples = "Sở Công Thương") String name,
    @Schema(required = true) List<String> aliases,
    @Schema(required = true) AgencyKind kind,
    AgencyRef parent,
    AdminUnitRef adminUnit,
    @Schema(description = "Ngày đầu tiên hoạt động.") LocalDate validFrom,
    @Schema(description = "Ngày đầu tiên không còn hoạt động.") LocalDate validTo,
    String source,
    @Schema(required = true) List<Person> focalPoints,
    @Schema(required = true) List<Link> predecessors,
    @Schema(required = true) List<Link> successors,
    @Schema(required = true) Instant updatedAt) {

  /**
   * A focal point; phone and e-mail are shown only to those who work with the plan.
   *
   * @param mandateTo the first day on which the mandate is over
   */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "FocalPoint")
  public record Person(
      @Schema(required = true) UUID id,
      @Schema(required = true) String fullName,
      String position,
      String phone,
      String email,
      LocalDate mandateFrom,
      LocalDate mandateTo) {

    static Person of(FocalPoint person, boolean withContacts) {
      return new Person(
          person.id,
          person.fullName,
          person.position,
          withContacts ? person.phone : null,
          withContacts ? person.email : null,
          person.mandateFrom,
          person.mandateTo);
    }
  }

  /** The other side of a succession. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AgencySuccession")
  public record Link(
      @Schema(required = true) UUID id,
      @Schema(required = true) SuccessionKind kind,
      @Schema(required = true) LocalDate effectiveOn,
      String legalBasis,
      @Schema(required = true) AgencyRef agency) {

    static Link of(AgencySuccession succession, AgencyRef other) {
      return new Link(
          succession.id, succession.kind, succession.effectiveOn, succession.legalBasis, other);
    }
  }
}
