package vn.sxsh.reference.group;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.reference.Validity;

/**
 * A group as the client wants it; an edit replaces all of it, members included.
 *
 * @param id made by the client, when it creates
 */
@Schema(name = "AgencyGroupRequest")
public record AgencyGroupRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(required = true, examples = "CAC-SO-NGANH")
        String code,
    @NotBlank @Size(max = 300) @Schema(required = true) String name,
    @Size(max = 50) List<@NotBlank @Size(max = 300) String> aliases,
    @Size(max = 2000) String description,
    @Size(max = 500) List<@NotNull @Valid Member> members) {

  /**
   * A membership.
   *
   * @param id of an existing membership; null for a new one
   */
  @Schema(name = "AgencyGroupMemberRequest")
  public record Member(
      UUID id,
      @NotNull @Schema(required = true) UUID agencyId,
      @Schema(description = "Ngày đầu tiên là thành viên.") LocalDate validFrom,
      @Schema(description = "Ngày đầu tiên không còn là thành viên.") LocalDate validTo) {

    Validity validity() {
      return new Validity(validFrom, validTo);
    }

    void writeTo(AgencyGroupMember member) {
      member.agencyId = agencyId;
      member.validFrom = validFrom;
      member.validTo = validTo;
    }
  }

  void writeTo(AgencyGroup group) {
    group.code = code;
    group.name = name.strip();
    group.aliases =
        aliases == null ? List.of() : aliases.stream().map(String::strip).distinct().toList();
    group.description = description;
  }

  /** The members; none when the client names none. */
  @Override
  public List<Member> members() {
    return members == null ? List.of() : members;
  }
}
