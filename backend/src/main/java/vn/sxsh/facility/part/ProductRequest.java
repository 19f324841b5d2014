package vn.sxsh.facility.part;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A product as the client wants it.
 *
 * @param lineId one of the lines of the same request
 */
@Schema(name = "FacilityProductRequest")
public record ProductRequest(
    UUID id,
    @NotBlank @Size(max = 200) @Schema(required = true, examples = "Gạch tuynel 2 lỗ") String name,
    @NotBlank @Size(max = 50) @Schema(required = true, examples = "1000 viên") String unit,
    UUID lineId)
    implements PartRequest<FacilityProduct> {

  @Override
  public void writeTo(FacilityProduct part) {
    part.name = name.strip();
    part.unit = unit.strip();
    part.lineId = lineId;
  }
}
