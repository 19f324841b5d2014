package vn.sxsh.reference.unit;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** An administrative unit as other records show it. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(name = "AdminUnitRef")
public record AdminUnitRef(
    @Schema(required = true) UUID id,
    @Schema(required = true, examples = "051") String code,
    @Schema(required = true, examples = "Huyện Hoà An") String name,
    LocalDate validFrom,
    LocalDate validTo) {

  public static AdminUnitRef of(AdminUnit unit) {
    return new AdminUnitRef(unit.id, unit.code, unit.name, unit.validFrom, unit.validTo);
  }
}
