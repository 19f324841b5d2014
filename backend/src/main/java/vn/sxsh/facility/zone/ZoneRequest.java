package vn.sxsh.facility.zone;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * An industrial zone as the client wants it; an edit replaces all of it.
 *
 * @param id made by the client, when it creates
 */
@Schema(name = "IndustrialZoneRequest")
public record ZoneRequest(
    @Schema(description = "Do máy khách đặt khi tạo mới; khi sửa thì bỏ trống.") UUID id,
    @NotBlank
        @Size(max = 40)
        @Pattern(regexp = "[A-Z0-9]+(-[A-Z0-9]+)*")
        @Schema(required = true, examples = "CCN-MAU-1")
        String code,
    @NotBlank @Size(max = 300) @Schema(required = true, examples = "Cụm công nghiệp mẫu 1")
        String name,
    @NotNull @Schema(required = true) ZoneKind kind,
    UUID adminUnitId,
    LocalDate establishedOn,
    @Size(max = 1000) String note) {

  void writeTo(IndustrialZone zone) {
    zone.code = code;
    zone.name = name.strip();
    zone.kind = kind;
    zone.adminUnitId = adminUnitId;
    zone.establishedOn = establishedOn;
    zone.note = note;
  }
}
