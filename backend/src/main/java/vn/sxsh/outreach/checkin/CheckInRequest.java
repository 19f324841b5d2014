package vn.sxsh.outreach.checkin;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import vn.sxsh.outreach.person.OutreachPerson;

/**
 * What a participant says of himself or herself.
 *
 * @param facilityCode tax code or code of the facility where the participant works, if known
 */
@Schema(name = "CheckInRequest")
public record CheckInRequest(
    @NotBlank @Size(max = 200) @Schema(required = true, examples = "Người Mẫu") String fullName,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Xưởng chè mẫu")
        String workplace,
    @Size(max = 200) String position,
    @NotNull
        @Size(max = 30)
        @Pattern(regexp = "[+(]{0,2}[0-9](?:[(). -]{0,2}[0-9]){8,13}", message = "{outreach.phone}")
        @Schema(required = true, examples = "0912 000 111")
        String phone,
    @Size(max = 20) @Schema(examples = "4890000008") String facilityCode) {

  OutreachPerson person() {
    OutreachPerson person = new OutreachPerson();
    person.fullName = fullName.strip();
    person.workplace = workplace.strip();
    person.position = position == null || position.isBlank() ? null : position.strip();
    person.phone = phone.strip();
    return person;
  }
}
