package vn.sxsh.outreach.person;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person who took part, as the client wants it.
 *
 * @param id made by the client, when it adds
 * @param facilityId where the person works, when that is a facility of the registry
 * @param agencyId the same of an agency
 * @param workplace what was said, when it is neither
 */
@Schema(name = "OutreachPersonRequest")
public record PersonRequest(
    @Schema(description = "Do máy khách đặt khi thêm; khi sửa thì bỏ trống.") UUID id,
    @NotBlank @Size(max = 200) @Schema(required = true, examples = "Người Mẫu") String fullName,
    UUID facilityId,
    UUID agencyId,
    @Size(max = 300) String workplace,
    @Size(max = 200) String position,
    @Size(max = 30) @Pattern(regexp = "[0-9+(). -]*[0-9][0-9+(). -]*", message = "{outreach.phone}")
        String phone,
    @Email @Size(max = 200) String email) {

  void writeTo(OutreachPerson person) {
    person.fullName = fullName.strip();
    person.facilityId = facilityId;
    person.agencyId = agencyId;
    person.workplace = facilityId == null && agencyId == null ? blankToNull(workplace) : null;
    person.position = blankToNull(position);
    person.phone = blankToNull(phone);
    person.email = blankToNull(email);
  }

  private static String blankToNull(String text) {
    return text == null || text.isBlank() ? null : text.strip();
  }
}
