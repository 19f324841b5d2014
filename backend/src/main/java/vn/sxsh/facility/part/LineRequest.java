package vn.sxsh.facility.part;

import jakarta.validation.constraints.AssertTrue;
import jakarta.validation.constraints.DecimalMin;
import jakarta.validation.constraints.Digits;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** A process line as the client wants it. */
@Schema(name = "ProcessLineRequest")
public record LineRequest(
    UUID id,
    @NotBlank @Size(max = 200) @Schema(required = true, examples = "Lò tuynel số 1") String name,
    @Size(max = 1000) String technology,
    @Min(1900) @Max(2100) @Schema(examples = "2015") Integer startedYear,
    @DecimalMin("0") @Digits(integer = 15, fraction = 3) BigDecimal capacity,
    @Size(max = 50) @Schema(examples = "triệu viên/năm") String capacityUnit)
    implements PartRequest<ProcessLine> {

  @AssertTrue(message = "{facility.capacity}")
  @Schema(hidden = true)
  boolean isCapacityWithUnit() {
    return (capacity == null) == (capacityUnit == null || capacityUnit.isBlank());
  }

  @Override
  public void writeTo(ProcessLine part) {
    part.name = name.strip();
    part.technology = technology;
    part.startedYear = startedYear;
    part.capacity = capacity;
    part.capacityUnit = capacity == null ? null : capacityUnit.strip();
  }
}
