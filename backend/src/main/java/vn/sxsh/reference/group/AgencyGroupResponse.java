package vn.sxsh.reference.group;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.reference.agency.AgencyRef;

/**
 * A group of bodies.
 *
 * @param members of the date asked for, or of all times
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AgencyGroup")
public record AgencyGroupResponse(
    @Schema(required = true) UUID id,
    @Schema(required = true) int version,
    @Schema(required = true, examples = "CAC-SO-NGANH") String code,
    @Schema(required = true, examples = "Các sở, ngành có liên quan") String name,
    @Schema(required = true) List<String> aliases,
    String description,
    @Schema(required = true) List<Member> members,
    @Schema(required = true) Instant updatedAt) {

  /** A body's membership, for a period. */
  @JsonInclude(JsonInclude.Include.NON_NULL)
  @Schema(name = "AgencyGroupMember")
  public record Member(
      @Schema(required = true) UUID id,
      @Schema(required = true) AgencyRef agency,
      LocalDate validFrom,
      LocalDate validTo) {}

  static AgencyGroupResponse of(
      AgencyGroup group, List<AgencyGroupMember> members, Map<UUID, AgencyRef> agencies) {
    return new AgencyGroupResponse(
        group.id,
        group.version,
        group.code,
        group.name,
        group.aliases,
        group.description,
        members.stream()
            .map(
                member ->
                    new Member(
                        member.id, agencies.get(member.agencyId), member.validFrom, member.validTo))
            .toList(),
        group.updatedAt);
  }
}
