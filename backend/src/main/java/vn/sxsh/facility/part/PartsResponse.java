package vn.sxsh.facility.part;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The parts of a facility that its reader may see, each list in its order. */
@Schema(name = "FacilityParts")
public record PartsResponse(
    @Schema(required = true) List<Identifier> identifiers,
    @Schema(required = true) List<Contact> contacts,
    @Schema(required = true) List<Line> lines,
    @Schema(required = true) List<Product> products) {

  /** A number that others know the facility by. */
  @Schema(name = "FacilityIdentifier")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Identifier(
      @Schema(required = true) UUID id,
      @Schema(required = true) IdentifierKind kind,
      @Schema(required = true) String value,
      String source,
      LocalDate validFrom,
      LocalDate validTo) {}

  /** A person to speak to. */
  @Schema(name = "FacilityContact")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Contact(
      @Schema(required = true) UUID id,
      @Schema(required = true) String fullName,
      String position,
      String phone,
      String email,
      @Schema(required = true) String purpose,
      @Schema(required = true) ContactAudience audience) {}

  /** A process line. */
  @Schema(name = "ProcessLine")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Line(
      @Schema(required = true) UUID id,
      @Schema(required = true) String name,
      String technology,
      Integer startedYear,
      BigDecimal capacity,
      String capacityUnit) {}

  /** A product. */
  @Schema(name = "FacilityProduct")
  @JsonInclude(JsonInclude.Include.NON_NULL)
  public record Product(
      @Schema(required = true) UUID id,
      @Schema(required = true) String name,
      @Schema(required = true) String unit,
      UUID lineId) {}
}
