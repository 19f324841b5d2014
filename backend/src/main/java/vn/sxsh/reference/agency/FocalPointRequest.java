package vn.sxsh.reference.agency;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A focal point as the client wants it.
 *
 * @param id of an existing focal point; null or unknown for a new one
 */
@Schema(name = "FocalPointRequest")
public record FocalPointRequest(
    UUID id,
    @NotBlank @Size(max = 200) @Schema(required = true) String fullName,
    @Size(max = 200) String position,
    @Size(max = 50) String phone,
    @Email @Size(max = 200) String email,
    @Schema(description = "Ngày đầu tiên được giao.") LocalDate mandateFrom,
    @Schema(description = "Ngày đầu tiên không còn được giao.") LocalDate mandateTo) {

  void writeTo(FocalPoint person) {
    person.fullName = fullName;
    person.position = position;
    person.phone = phone;
    person.email = email;
    person.mandateFrom = mandateFrom;
    person.mandateTo = mandateTo;
  }
}
