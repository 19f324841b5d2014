package vn.sxsh.facility.part;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A number that others know the facility by, as the client wants it. */
@Schema(name = "FacilityIdentifierRequest")
public record IdentifierRequest(
    UUID id,
    @NotNull @Schema(required = true) IdentifierKind kind,
    @NotBlank @Size(max = 100) @Schema(required = true, examples = "GPMT 12/2019") String value,
    @Size(max = 300) String source,
    @Schema(description = "Ngày đầu tiên có hiệu lực.") LocalDate validFrom,
    @Schema(description = "Ngày đầu tiên không còn hiệu lực.") LocalDate validTo)
    implements PartRequest<FacilityIdentifier> {

  @AssertTrue(message = "{facility.period}")
  @Schema(hidden = true)
  boolean isPeriodOrdered() {
    return validFrom == null || validTo == null || validFrom.isBefore(validTo);
  }

  @Override
  public void writeTo(FacilityIdentifier part) {
    part.kind = kind;
    part.value = value.strip();
    part.source = source;
    part.validFrom = validFrom;
    part.validTo = validTo;
  }
}
