package vn.sxsh.facility.part;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A person to speak to, as the client wants it.
 *
 * @param purpose what the personal data are kept for
 */
@Schema(name = "FacilityContactRequest")
public record ContactRequest(
    UUID id,
    @NotBlank @Size(max = 200) @Schema(required = true) String fullName,
    @Size(max = 200) String position,
    @Size(max = 40) @Schema(examples = "0206 000 000") String phone,
    @Email @Size(max = 200) String email,
    @NotBlank
        @Size(max = 300)
        @Schema(required = true, examples = "Liên hệ công tác về sản xuất sạch hơn")
        String purpose,
    @NotNull @Schema(required = true) ContactAudience audience)
    implements PartRequest<FacilityContact> {

  @Override
  public void writeTo(FacilityContact part) {
    part.fullName = fullName.strip();
    part.position = position;
    part.phone = phone;
    part.email = email;
    part.purpose = purpose.strip();
    part.audience = audience;
  }
}
